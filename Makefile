# What one can do here. `make` alone lists it.

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT_FLAGS ?=
# What takes the names for debuggers out of the installed program, which nearly halves it; STRIP=: keeps them.
STRIP ?= strip
# The largest election that `make bench` counts.
BALLOTS ?= 1000000
RELEASE := swift build -c release --static-swift-stdlib --product
BIN = .build/release/yuanba
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: help meeting test build install lint format bench hunt merge-hunt margin-hunt audit-hunt mutations proof-look rewrites fuzz attack board-fuzz board-load board-look ledger-check kaili keep-papers manual deb deb-check site spark fonts readers clean setup

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

meeting: build ## play the two sample meetings, write their papers to minutes/, leave the prompt open
	@scripts/play $(BIN)

test: setup ## everything a fresh machine needs, then all tests
	@scripts/progress "Building the tests (a first build takes minutes)" swift build --build-tests $(SWIFT_FLAGS)
	@swift test --skip-build $(SWIFT_FLAGS)

build: setup ## the release program
	@scripts/progress "Building yuanba (a first build takes minutes)" $(RELEASE) yuanba

install: build ## the program, its templates, manual page and completions under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/yuanba" "$(SHARE)/man/man1" \
		"$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/yuanba"
	@$(STRIP) "$(DESTDIR)$(PREFIX)/bin/yuanba" || echo "Installed with its names for debuggers: $(STRIP) did not run." >&2
	cp -R templates "$(DESTDIR)$(PREFIX)/share/yuanba/"
	$(BIN) manual > "$(SHARE)/man/man1/yuanba.1"
	$(BIN) --generate-completion-script bash > "$(SHARE)/bash-completion/completions/yuanba"
	$(BIN) --generate-completion-script zsh > "$(SHARE)/zsh/site-functions/_yuanba"
	$(BIN) --generate-completion-script fish > "$(SHARE)/fish/vendor_completions.d/yuanba.fish"

deb: build ## a Debian package in .build/deb: the program, its templates, manual page and completions; twice made, the same bytes
	@scripts/deb $(BIN)

deb-check: deb ## the package in a clean Debian: installed, a meeting held, its papers compared, removed, nothing left
	@scripts/deb-check

site: setup ## the manual and the pages of the library Tally as one folder, .build/site, its links checked
	@scripts/progress "Building Tally" swift build --target Tally $(SWIFT_FLAGS)
	@scripts/site "$$(swift build --show-bin-path $(SWIFT_FLAGS))"

spark: build ## the report of 2,000 books and the papers of 1,000 precincts on Spark, compared with one process (examples/spark)
	@examples/spark/run $(BIN)

lint: ## swift-format in strict mode
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## put the code in the house's form
	swift format --in-place --recursive Package.swift Sources Tests

manual: setup ## the table of everything that can be typed, written to docs/verbs.md by the verbs themselves
	@swift build --product yuanba $(SWIFT_FLAGS)
	@$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba manual --verbs > docs/verbs.md

bench: setup ## speed and size beside the peers', as figures and ratios of one run; BALLOTS=10000000 for more
	@$(RELEASE) yuanba
	@$(RELEASE) bench
	@scripts/peers .build/peers
	@BALLOTS=$(BALLOTS) .build/release/bench

fuzz: setup ## ten minutes of mutated ballot files against every reader; YUANBA_FUZZ says how many seconds
	@$(RELEASE) fuzz
	@.build/release/fuzz

board-fuzz: setup ## a minute of mutated requests against the board's server
	@YUANBA_BOARD_FUZZ=60 swift test --filter anyBytesAreBorne $(SWIFT_FLAGS)

board-load: setup ## two hundred phones on the board: how late a line is on each, and what it takes
	@$(RELEASE) yuanba
	@ulimit -n 4096 && scripts/board-load.py .build/release/yuanba

board-look: setup ## the board in a real browser: pictures of a whole evening, contrast and names by axe
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/board-look.py "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba" .build/board

attack: setup ## ten minutes of attacks: lines, ballots, damaged books, altered results, kills, full disks, signals
	@swift build -c release --product yuanba
	@swift build -c release --product attack
	@.build/release/attack

hunt: setup ## the long random hunts of the tests, in release
	@YUANBA_HUNT=10000 swift test -c release -Xswiftc -enable-testing $(SWIFT_FLAGS)

merge-hunt: setup ## ten thousand random pairs of copies of a book, merged; YUANBA_HUNT says how many
	@YUANBA_HUNT=$${YUANBA_HUNT:-10000} swift test -c release -Xswiftc -enable-testing --filter MergeHuntTests $(SWIFT_FLAGS)

margin-hunt: setup ## margins of ten thousand small elections a rule, held against every change of papers; YUANBA_HUNT says how many
	@YUANBA_HUNT=$${YUANBA_HUNT:-10000} swift test -c release -Xswiftc -enable-testing --filter 'MarginTests|MarginAtThePromptTests' $(SWIFT_FLAGS)

audit-hunt: setup ## a thousand wrong results audited by hand at a risk of 5 %: no more than fifty may be confirmed
	@YUANBA_HUNT=$${YUANBA_HUNT:-1000} swift test -c release -Xswiftc -enable-testing --filter TallyTests.AuditTests $(SWIFT_FLAGS)

mutations: setup ## proof pages changed in 500 places each: scripts/check.py refuses every change
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/mutations "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba"

proof-look: setup ## proof pages in a real browser, offline: each recounts itself as check.py does, and sees a changed figure
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/proof-look.py "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba"

rewrites: setup ## two hundred books typed again with one line changed: a neighbour's checkpoint catches every one
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/rewrites "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba"

ledger-check: setup ## the fund's accounts checked by hledger and beancount, where they are installed
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/ledger-check "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba"

kaili: setup ## five invented books made from scripts of lines, their report, its figures compared with the source's
	@swift build --product yuanba $(SWIFT_FLAGS)
	@scripts/kaili "$$(swift build --show-bin-path $(SWIFT_FLAGS))/yuanba"

keep-papers: setup ## write the kept papers of Tests/Meetings anew (look at the difference before you commit it)
	@YUANBA_KEEP_PAPERS=1 swift test --filter KeptPapers

fonts: ## fonts that stand in for those of official papers in PDF, from Debian; says which
	@scripts/fonts

readers: ## programs of others that the tests read our papers with; without them those tests are skipped
	@scripts/readers

clean: ## remove what was built
	rm -rf .build

setup:
	@scripts/setup
