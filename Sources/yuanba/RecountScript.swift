/// The script of a proof page: it counts the page's own ballots again, and shares no code with the engine.
enum RecountScript {
    static let text = #"""
        // Counts the ballots of this page again, by itself: it loads nothing and sends nothing.
        "use strict";
        const part = id => document.getElementById(id).textContent.replace(/^\n|\n$/g, "");

        // SHA-256 (FIPS 180-4), of bytes or of a text's UTF-8.
        function sha256(text) {
          const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text, primes = [], fraction = x => Math.floor((x - Math.floor(x)) * 2 ** 32);
          for (let n = 2; primes.length < 64; n++) if (primes.every(p => n % p)) primes.push(n);
          const hash = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)) | 0), keys = primes.map(p => fraction(Math.cbrt(p)) | 0);
          const size = (bytes.length + 9 + 63) & ~63, data = new DataView(new ArrayBuffer(size));
          bytes.forEach((byte, at) => data.setUint8(at, byte));
          data.setUint8(bytes.length, 0x80);
          data.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
          data.setUint32(size - 4, (bytes.length << 3) >>> 0);
          const turn = (x, n) => (x >>> n) | (x << (32 - n));
          for (let block = 0; block < size; block += 64) {
            const w = [];
            for (let i = 0; i < 64; i++) {
              const [a, b] = [w[i - 15], w[i - 2]];
              w[i] = i < 16 ? data.getInt32(block + 4 * i) : (w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
            }
            let [a, b, c, d, e, f, g, h] = hash;
            for (let i = 0; i < 64; i++) {
              const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + keys[i] + w[i]) | 0;
              const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
              [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
            }
            [a, b, c, d, e, f, g, h].forEach((x, i) => { hash[i] = (hash[i] + x) | 0; });
          }
          return hash.map(x => (x >>> 0).toString(16).padStart(8, "0")).join("");
        }

        function readBallots(text) {
          const lines = text.split("\n"), size = Number(lines[0].split(" ")[0]), ballots = [];
          let out = [], place = 1;
          for (; lines[place].trim() !== "0"; place++) {
            const line = lines[place].trim();
            if (/^\[(undeclared|budget|withheld|group)/.test(line)) throw Error(line);
            if (line.startsWith("[withdrawn")) out = line.slice(10, -1).trim().split(/ +/).map(word => word - 1);
            if (!line || line.startsWith("[")) continue;
            const words = line.split(/ +/);
            if (words[words.length - 1] !== "0" || line.includes("/")) throw Error(line);
            ballots.push({ weight: BigInt(words[0]), ranks: words.slice(1, -1).map(word => word === "?" ? null : word === "-" ? [] : word.split("=").map(one => one - 1)) });
          }
          const names = [...lines.slice(place + 1).join("\n").matchAll(/"((?:[^"]|"")*)"/g)].slice(0, size)
            .map(found => found[1].replace(/(\\*)""/g, (_, strokes) => strokes.slice(strokes.length / 2) + '"'));
          return { names, ballots, out, standing: names.map((_, at) => at).filter(at => !out.includes(at)) };
        }

        const sum = list => list.reduce((a, b) => a + b, 0n);
        const most = list => list.reduce((a, b) => (b > a ? b : a));
        const least = list => list.reduce((a, b) => (b < a ? b : a));
        const lists = paper => paper.ballots.map(ballot => {
          const found = [];
          for (const rank of ballot.ranks) {
            if (rank === null || rank.length > 1) break;
            if (rank.length && !paper.out.includes(rank[0]) && !found.includes(rank[0])) found.push(rank[0]);
          }
          return { weight: ballot.weight, list: found };
        });
        // Whom a lot or a decision took, ballots cannot tell: the result says.
        const taken = (level, said, names) => {
          const tie = said.ties.find(tie => tie.tied.length === level.length && level.every(one => tie.tied.includes(names[one])));
          return tie && tie.taken.length ? names.indexOf(tie.taken[0]) : undefined;
        };

        function once(paper, seats, said, voted, passes, isSettled) {
          const votes = paper.names.map(() => 0n);
          let valid = 0n;
          for (const ballot of paper.ballots) {
            const chosen = voted(ballot.ranks);
            if (chosen.length) valid += ballot.weight;
            for (const one of chosen) votes[one] += ballot.weight;
          }
          let elected = [], tied = [], left = paper.standing.filter(one => passes(votes[one]));
          while (elected.length < seats && left.length) {
            const best = most(left.map(one => votes[one]));
            let level = left.filter(one => votes[one] === best);
            if (level.length > seats - elected.length) {
              const one = isSettled ? taken(level, said, paper.names) : undefined;
              if (one === undefined) { tied = level; break; }
              level = [one];
            }
            elected = elected.concat(level);
            left = left.filter(one => !level.includes(one));
          }
          return { elected, tied, rows: [], scores: votes, valid };
        }

        const named = (ranks, out) => [...new Set(ranks.flatMap(rank => rank || []))].filter(one => !out.includes(one));
        const rules = {
          plurality: (paper, seats, said) => once(paper, seats, said, ranks => {
            const first = ranks.find(rank => rank === null || rank.length);
            return first && first.length === 1 && !paper.out.includes(first[0]) ? first : [];
          }, () => true, true),
          approval: (paper, seats, said) => once(paper, seats, said, ranks => named(ranks, paper.out), () => true, true),
          "absolute-majority": (paper, seats, said) => {
            const cast = sum(paper.ballots.map(ballot => ballot.weight));
            const registered = BigInt(said.registered || said.options.registered);
            const isHeld = cast <= registered && cast * 2n > registered;
            return once(paper, seats, said, ranks => {
              const chosen = named(ranks, paper.out);
              return chosen.length <= seats && !ranks.includes(null) ? chosen : [];
            }, votes => isHeld && votes * 2n > cast, false);
          },
          irv: (paper, seats, said) => {
            const papers = lists(paper), rows = [];
            const valid = sum(paper.ballots.filter(ballot => ballot.ranks.some(rank => rank === null || rank.length)).map(ballot => ballot.weight));
            let left = paper.standing.slice();
            for (;;) {
              const votes = paper.names.map(() => 0n);
              for (const { weight, list } of papers) {
                const top = list.find(one => left.includes(one));
                if (top !== undefined) votes[top] += weight;
              }
              rows.push({ votes, spent: valid - sum(votes) });
              const winner = left.find(one => votes[one] * 2n > sum(votes) || left.length === 1);
              if (winner !== undefined) return { elected: [winner], tied: [], rows, valid };
              const fewest = least(left.map(one => votes[one])), lowest = left.filter(one => votes[one] === fewest);
              const gone = lowest.length === 1 ? lowest[0] : taken(lowest, said, paper.names);
              if (gone === undefined) return { elected: [], tied: lowest, rows, valid };
              left = left.filter(one => one !== gone);
            }
          },
          scottish: (paper, seats, said) => {
            const unit = 100000n, papers = lists(paper).filter(one => one.list.length).map(one => ({ ...one, value: unit }));
            const valid = sum(papers.map(one => one.weight)), quota = (valid / BigInt(seats + 1) + 1n) * unit;
            const votes = paper.names.map(() => 0n), held = paper.names.map(() => []), rows = [];
            let hopeful = paper.standing.slice(), elected = [], waiting = [], spent = 0n;
            for (const one of papers) { held[one.list[0]].push(one); votes[one.list[0]] += one.weight * unit; }
            const settle = (level, edge) => {
              for (const row of rows.slice(0, -1).reverse()) {
                const best = edge(level.map(one => row.votes[one]));
                level = level.filter(one => row.votes[one] === best);
              }
              return level.length === 1 ? level[0] : taken(level, said, paper.names);
            };
            for (;;) {
              rows.push({ votes: votes.slice(), spent });
              const now = hopeful.filter(one => votes[one] >= quota);
              elected = elected.concat(now);
              waiting = waiting.concat(now.filter(one => votes[one] > quota));
              hopeful = hopeful.filter(one => !now.includes(one));
              if (elected.length >= seats) return { elected, tied: [], rows, valid };
              if (hopeful.length <= seats - elected.length) {
                const last = now.concat(hopeful).sort((a, b) => a - b);
                return { elected: elected.slice(0, elected.length - now.length).concat(last), tied: [], rows, valid };
              }
              const isSurplus = waiting.length > 0, edge = isSurplus ? most : least, group = isSurplus ? waiting : hopeful;
              const figure = edge(group.map(one => votes[one])), level = group.filter(one => votes[one] === figure).sort((a, b) => a - b);
              const gone = level.length === 1 ? level[0] : settle(level, edge);
              if (gone === undefined) return { elected, tied: level, rows, valid };
              const total = votes[gone], surplus = total - quota;
              waiting = waiting.filter(one => one !== gone);
              hopeful = hopeful.filter(one => one !== gone);
              votes[gone] = isSurplus ? quota : 0n;
              for (const one of held[gone]) {
                if (isSurplus) one.value = one.value * surplus / total;
                const next = one.list.find(other => hopeful.includes(other));
                if (next === undefined) spent += one.weight * one.value;
                else { held[next].push(one); votes[next] += one.weight * one.value; }
              }
              held[gone] = [];
            }
          },
        };

        function check(parts, digest) {
          if (sha256(parts.map(one => one[1]).join("\n")) !== digest) throw Error("digest");
          const named = Object.fromEntries(parts);
          return recount(named.result, named.ballots);
        }

        function recount(result, text) {
          const said = JSON.parse(result), paper = readBallots(text), rule = rules[said.rule];
          const usual = { batch: "no", duplicates: "skip", overvote: "exhaust", ranks: "all", skipped: "any", until: "majority" };
          if (!rule || said.reserved || Object.keys(said.options).some(key => (usual[key] || said.options[key]) !== said.options[key])) return null;
          const same = (place, one, other) => {
            if (JSON.stringify(one) !== JSON.stringify(other)) throw Error(place + ": " + JSON.stringify(one) + " ≠ " + JSON.stringify(other));
          };
          const shown = units => said.rule === "scottish" ? units / 100000n + "." + String(units % 100000n).padStart(5, "0") : String(units);
          const found = rule(paper, said.seats, said), name = one => paper.names[one];
          const figures = votes => paper.standing.map(one => [name(one), shown(votes[one])]).sort();
          same("sha256", said.sha256.canonical, sha256(text));
          same("ballots", said.ballots, Number(sum(paper.ballots.map(ballot => ballot.weight))));
          same("valid", said.valid, Number(found.valid));
          same("blank", said.blank, Number(sum(paper.ballots.filter(ballot => ballot.ranks.every(rank => rank && !rank.length)).map(ballot => ballot.weight))));
          same("elected", said.elected, found.elected.map(name));
          same("tied", said.tied, found.tied.map(name));
          if (found.rows.length) same("rounds", said.rounds.length, found.rows.length);
          found.rows.forEach((row, at) => {
            same("rounds[" + at + "].votes", Object.entries(said.rounds[at].votes).sort(), figures(row.votes));
            same("rounds[" + at + "].exhausted", said.rounds[at].exhausted, shown(row.spent));
          });
          if (found.scores) same("scores", Object.entries(said.scores).sort(), figures(found.scores));
          return said.elected;
        }

        """#

    /// What runs when the page opens.
    static let start = #"""
        if (typeof document !== "undefined") {
          const verdict = document.getElementById("verdict"), words = verdict.dataset;
          try {
            const digest = document.querySelector("meta[name=digest]").content;
            const read = document.querySelector("main").textContent.replace(/[ \n\t]+/g, "");
            const parts = [["main", read], ...[...document.querySelectorAll("pre[id]")].map(one => [one.id, part(one.id)])];
            const isBook = parts.some(one => one[0] === "book");
            const said = isBook ? checkBook(parts, digest) : check(parts, digest);
            verdict.textContent = said ? (isBook ? words.book : words.sound) + said.join(isBook ? " " : "、") : words.unknown;
            verdict.className = said ? "sound" : "";
          } catch (error) {
            verdict.textContent = words.unsound + error.message;
            verdict.className = "unsound";
          }
        }

        """#
}
