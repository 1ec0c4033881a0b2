extension BoardAssets {
    /// Dark on paper, since evenings have lamps: the red of festivals for what is pending, green and red for what passed and failed, always with
    /// a word beside it. On the wall letters are a twenty-fifth of its height and more; on a phone they follow the reader's own size.
    static let style = base + parts + wall + print

    private static let base = """
        :root { --paper: #fbf8f1; --ink: #1c1a17; --soft: #554f45; --line: #d9d0be; --red: #96191b; --green: #1b5636; \
        --gold: #6b4c00; --add: #dcebdf; --cut: #f3dcd8; }
        html.contrast { --paper: #fff; --ink: #000; --soft: #000; --line: #000; --red: #8b0000; --green: #003c1e; \
        --gold: #4a3400; --add: #fff; --cut: #fff; }
        @media (prefers-contrast: more) { :root { --paper: #fff; --ink: #000; --soft: #000; --line: #000; --red: #8b0000; \
        --green: #003c1e; --gold: #4a3400; --add: #fff; --cut: #fff; } }
        * { box-sizing: border-box; }
        html { font-size: 118%; }
        body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); line-height: 1.5; \
        font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; \
        overflow-wrap: anywhere; }
        h1, h2, h3, p, ol, ul { margin: 0; padding: 0; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
        h2 { font-size: 1rem; color: var(--red); }
        h3 { font-size: 1rem; }
        ol, ul { list-style-position: inside; }
        a { color: var(--red); padding: .4rem 0; display: inline-block; margin-right: 1rem; }
        section { margin-top: 1rem; padding-top: .7rem; border-top: 2px solid var(--line); }
        .voice { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); \
        white-space: nowrap; }
        .community, .about, .limit, .people, .told, .figures, .because { color: var(--soft); }
        .about span { margin-right: .8em; }
        .state { color: var(--red); }
        main .board.feast > header { border-bottom: .5rem double var(--red); }
        .festival { color: var(--paper); background: var(--red); padding: 0 .4em; }
        #lost { background: var(--red); color: #fff; padding: .3rem .8rem; }
        nav { margin-top: 1.5rem; border-top: 2px solid var(--line); }
        .page ul { list-style: none; }
        .page li { margin-top: 1rem; }
        .page li h2 { color: var(--ink); }

        """

    private static let parts = """
        .item h2 { font-size: 1.2rem; color: var(--ink); line-height: 1.3; }
        .item .number { color: var(--red); }
        time { font-variant-numeric: tabular-nums; font-weight: 700; }
        time.over { color: var(--red); text-decoration: underline; }
        .notice { margin-top: .7rem; padding: .4rem .8rem; border-left: .4rem solid var(--red); font-weight: 700; }
        .question .words { font-size: 1.35rem; line-height: 1.4; font-weight: 700; margin-top: .2rem; }
        .question .people span { margin-right: 1em; }
        ins { background: var(--add); color: var(--green); text-decoration: underline; text-decoration-thickness: .12em; }
        del { background: var(--cut); color: var(--red); text-decoration-thickness: .12em; }
        .amendments { list-style: none; margin-top: .4rem; }
        .amendments li { color: var(--soft); }
        .amendments li.now { color: var(--ink); }
        .amendments li.now b { color: var(--red); }
        svg.line { display: block; width: 100%; height: .8rem; }
        .line .track { fill: none; stroke: var(--soft); stroke-width: 2; vector-effect: non-scaling-stroke; }
        .line .fill { fill: var(--green); }
        .line .mark { fill: var(--red); }
        .quorum.short .fill { fill: var(--gold); }
        .quorum .present b { font-size: 1.8rem; line-height: 1.2; }
        .count table { width: 100%; border-collapse: collapse; table-layout: fixed; }
        .count th { width: 34%; }
        .count .strokes { width: 26%; }
        .count .votes { width: 22%; }
        .count th { text-align: left; font-weight: 700; padding: .15rem .4rem .15rem 0; }
        .count td { padding: .15rem .4rem .15rem 0; }
        .count .number, .id { color: var(--soft); font-weight: 400; }
        .count .cost { color: var(--soft); font-weight: 400; white-space: nowrap; }
        .count .strokes { color: var(--red); letter-spacing: .05em; }
        .count .votes { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .count .mark { color: var(--green); border: 2px solid; padding: 0 .25em; white-space: nowrap; }
        .needed { color: var(--red); font-weight: 700; white-space: nowrap; }
        .decisions ol { list-style: none; }
        .decisions li { margin-top: .6rem; padding-left: .7rem; border-left: .35rem solid var(--soft); }
        .decisions .passed { border-color: var(--green); }
        .decisions .passed h3 { color: var(--green); }
        .decisions .failed, .decisions .tied { border-color: var(--red); }
        .decisions .failed h3, .decisions .tied h3 { color: var(--red); }
        .decisions h3 { font-size: 1.1rem; }
        .floor .speaking { font-size: 1.3rem; font-weight: 700; }
        .side { border: 2px solid; padding: 0 .25em; font-weight: 700; }
        .side.for { color: var(--green); }
        .side.against { color: var(--red); }
        .agenda .done, .agenda .tabled { color: var(--soft); }
        .agenda .now { font-weight: 700; color: var(--red); }
        .outcome { color: var(--soft); font-weight: 400; }
        .outcome::before { content: "— "; }
        .tasks ul { list-style: none; }
        .tasks .owner { font-weight: 700; }
        .tasks .due { color: var(--soft); white-space: nowrap; }
        @media (max-width: 700px) {
          .count tr { display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); padding: .3rem 0; }
          .count th { grid-column: 1 / -1; }
          .count .bar { display: none; }
          .scan { display: none; }
        }

        """

    private static let wall = """
        html.wall { font-size: min(2.05vw, 3.65vh); }
        .wall body { height: 100vh; padding: 2vh 2vw; overflow: hidden; line-height: 1.32; }
        .wall main { height: 100%; }
        .wall .board { display: grid; grid-template: auto 1fr / 1fr 30vw; gap: 1.2vh 2.4vw; height: 100%; }
        .wall .board > header { grid-column: 1 / -1; min-height: 15vh; border-bottom: .5vh solid var(--red); \
        padding: 0 24vw 1vh 0; }
        .wall h1 { font-size: 1.7rem; max-height: 2.5em; overflow: hidden; }
        .wall .main, .wall .board > aside { overflow: hidden; min-height: 0; display: flex; flex-direction: column; gap: 1.4vh; }
        .wall section { margin: 0; padding: 0; border: 0; }
        .wall .item h2 { font-size: 1.35rem; }
        .wall .item .clock time { font-size: 1.35rem; }
        .wall .item { display: flex; justify-content: space-between; gap: 1em; }
        .wall .item .clock { white-space: nowrap; }
        .wall .question { border-left: .6vw solid var(--red); padding-left: 1vw; }
        .wall .question .words { font-size: 1.75rem; line-height: 1.32; }
        .wall .question .words.long { font-size: 1.35rem; }
        .wall .question .words.longest { font-size: 1.05rem; }
        .wall .counting .question { display: none; }
        .wall .count table { font-size: 1.15rem; }
        .wall .count svg.line { height: .9rem; }
        .wall .many .count table { font-size: .92rem; }
        .wall .crowded .count table { font-size: .72rem; line-height: 1.15; }
        .wall .counting.several { grid-template-columns: 1fr; }
        .wall .counting.several > aside { display: none; }
        .wall .counting.several .main { display: grid; grid-template-columns: 1fr 1fr; gap: 1vh 3vw; align-content: start; }
        .wall .counting.several .item { grid-column: 1 / -1; }
        .wall .counting.several .count table { font-size: .95rem; }
        .wall .counting.several.many .count table { font-size: .8rem; line-height: 1.2; }
        .wall .decisions li:nth-child(n + 3) { display: none; }
        .wall .counting .decisions { display: none; }
        .wall .decisions .because, .wall .decisions .words { display: -webkit-box; -webkit-box-orient: vertical;         -webkit-line-clamp: 2; overflow: hidden; }
        .wall .decisions .because { font-size: .85rem; -webkit-line-clamp: 3; }
        .wall .count + .decisions li:nth-child(n + 2) { display: none; }
        .wall .count:has(.budget) + .decisions { display: none; }
        .wall .closed .count, .wall .closed .agenda { display: none; }
        .wall .closed .decisions { display: block !important; }
        .wall .closed .decisions li:nth-child(2), .wall .closed .decisions li:nth-child(3) { display: block; }
        .wall .quorum .present b { font-size: 1.4rem; }
        .wall .quorum svg.line { height: 1.1rem; }
        .wall .quorum .told { font-size: .72rem; line-height: 1.25; }
        .wall .board > aside section { border-top: .2vh solid var(--line); padding-top: .8vh; }
        .wall .board > aside section:first-child { border: 0; padding: 0; }
        .wall .agenda, .wall .tasks { font-size: .85rem; }
        .wall .floor ol { font-size: .95rem; }
        .wall .floor li:nth-child(n + 6) { display: none; }
        .wall .tasks .outcome { display: none; }
        .wall .board > aside:has(.floor):has(.tasks) .agenda, .wall .agenda:has(li:nth-child(5)) .done,         .wall .board > aside:has(.tasks) .agenda .done { display: none; }
        .wall .tasks:has(li:nth-child(4)) li:not(:nth-last-child(-n + 3)) { display: none; }
        .wall .tasks .due { display: inline-block; }
        .scan { display: none; }
        .wall .scan { display: flex; position: fixed; top: 2vh; right: 2vw; gap: 1vw; align-items: center; font-size: .7rem; \
        max-width: 24vw; text-align: right; }
        .wall .scan .address { display: none; }
        svg.qr { width: 14vh; height: 14vh; flex: none; }
        .qr .light { fill: #fff; }
        .qr path { fill: #000; }
        .wall nav { position: fixed; left: 0; right: 0; bottom: 0; margin: 0; padding: .3rem 2vw; background: var(--paper); \
        font-size: .6rem; opacity: 0; }
        .wall nav:hover, .wall nav:focus-within { opacity: 1; }

        """

    private static let print = """
        @media print {
          :root { --paper: #fff; --ink: #000; --soft: #222; --line: #888; --red: #000; --green: #000; --gold: #000; --add: #fff; \
        --cut: #fff; }
          html, html.wall { font-size: 11pt; }
          body, .wall body { padding: 0; height: auto; overflow: visible; }
          .board, .wall .board, .wall .main, .wall .board > aside { display: block; height: auto; overflow: visible; }
          .wall .board > header { min-height: 0; padding-right: 0; }
          section { break-inside: avoid; }
          .wall section { margin-top: 1rem; padding-top: .7rem; border-top: 1px solid var(--line); }
          .wall .counting .question, .wall .counting .decisions, .wall .closed .count { display: block; }
          .wall .decisions { display: block !important; }
          .wall .decisions .because, .wall .quorum .told, .wall .agenda, .wall .tasks, .wall .floor ol, .wall .count table, \
        .wall .many .count table, .wall .crowded .count table { font-size: 1rem; line-height: 1.4; }
          .wall .decisions .because, .wall .decisions .words { display: block; }
          .wall .board > aside .agenda, .wall .board > aside .agenda .done, .wall .tasks li { display: revert !important; }
          .wall .decisions li:nth-child(n + 3), .wall .floor li:nth-child(n + 6) { display: list-item; }
          nav, .scan, .wall .scan, #lost { display: none; }
          svg.line { height: 4mm; print-color-adjust: exact; }
        }

        """
}
