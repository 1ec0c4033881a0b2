/// The script of a book's page: it goes through the chain, reckons each vote again, and counts the papers of each election.
enum BookScript {
    static let text = #"""
        // Canonical JSON: keys in the order of their code points, no white space.
        const inOrder = (a, b) => { const [x, y] = [[...a], [...b]].map(one => one.map(sign => sign.codePointAt(0)));
          for (let at = 0; at < Math.min(x.length, y.length); at++) if (x[at] !== y[at]) return x[at] - y[at];
          return x.length - y.length; };
        const canonical = value => Array.isArray(value) ? "[" + value.map(canonical).join(",") + "]"
          : value && typeof value === "object" ? "{" + Object.keys(value).sort(inOrder).map(key => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}"
          : JSON.stringify(value);
        const bytesOf = hex => hex.match(/../g).map(two => parseInt(two, 16));
        const utf8 = text => [...new TextEncoder().encode(text)];

        // Every entry follows from the one before (docs/book-format.md, "The hash").
        function checkChain(book) {
          let before = "00".repeat(32);
          const follow = (number, recorded, seal, hash) => {
            before = sha256(Uint8Array.from([...bytesOf(before), ...utf8(number + "\n" + recorded + "\n"), ...bytesOf(seal)]));
            if (before !== hash) throw Error("entry " + number);
          };
          const sealOf = (salt, value) => sha256(Uint8Array.from([...bytesOf(salt), ...utf8(canonical(value))]));
          const { recorded, salt, hash, ...header } = book.book;
          follow(0, recorded, sealOf(salt, header), hash);
          book.entries.forEach((entry, at) => {
            const { number, recorded, salt, hash, payload_hash, ...payload } = entry;
            if (number !== at + 1) throw Error("entry " + (at + 1));
            follow(number, recorded, payload_hash || sealOf(salt, payload), hash);
          });
        }

        // Whether the votes were enough, by what the entry says of the rule.
        function checkVote(closed, place) {
          const { rule, baseSize, required, isMet } = closed.judgement, { numerator, denominator, strict } = rule.share;
          if (rule.demand || rule.measure) return;
          const enough = strict ? Math.floor(baseSize * numerator / denominator) + 1 : Math.ceil(baseSize * numerator / denominator);
          if (enough !== required || (closed.votes.for > 0 && closed.votes.for >= required) !== isMet) throw Error(place + ": votes");
        }

        function checkBook(parts, digest) {
          if (sha256(parts.map(one => one[1]).join("\n")) !== digest) throw Error("digest");
          const named = Object.fromEntries(parts), book = JSON.parse(named.book);
          checkChain(book);
          let votes = 0;
          const declared = {};
          for (const entry of book.entries) for (const event of entry.events || []) {
            const closed = event.poll && (event.poll.closed || event.poll.recounted);
            if (closed && closed.judgement && closed.votes) { checkVote(closed, "entry " + entry.number); votes += 1; }
            const said = event.election && event.election.declared;
            if (said) declared[entry.number + ":" + said.election] = said.outcome;
          }
          const proofs = JSON.parse(named.proofs);
          proofs.forEach(({ entry, election }, at) => {
            const outcome = declared[entry + ":" + election], result = JSON.parse(named["result-" + at]);
            if (!outcome) throw Error("entry " + entry + ": election " + election);
            const same = (one, other) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
            if (!same(outcome.elected, result.elected) || !same(outcome.tied, result.tied) || outcome.cast !== result.ballots) throw Error("entry " + entry + ": elected");
            recount(named["result-" + at], named["ballots-" + at]);
          });
          return [book.entries.length, votes, proofs.length];
        }

        """#
}
