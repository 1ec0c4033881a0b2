/// What every page loads besides itself. It lies in the program, so that nothing has to be installed or fetched.
enum BoardAssets {
    /// Takes what is new in, lets clocks run, and has decisions read out: each once, and none that stood there before.
    static let script = """
        "use strict";
        (() => {
          const board = document.getElementById("board"), said = document.getElementById("said");
          const lost = document.getElementById("lost"), told = new Set();
          let since = performance.now() - Number(board.dataset.age || 0);
          if (board.dataset.said) told.add(board.dataset.said);
          const tick = () => {
            const passed = Math.floor((performance.now() - since) / 1000);
            for (const clock of board.querySelectorAll("time[data-seconds]")) {
              const whole = Number(clock.dataset.seconds) + (clock.dataset.running === "true" ? passed : 0);
              const words = Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
              if (clock.textContent !== words) clock.textContent = words;
              if (clock.dataset.limit) clock.classList.toggle("over", whole > Number(clock.dataset.limit) * 60);
            }
          };
          const take = event => {
            const news = JSON.parse(event.data);
            since = performance.now() - news.age;
            board.innerHTML = news.html;
            if (news.said && !told.has(news.said)) { told.add(news.said); said.textContent = news.said; }
            tick();
          };
          const connect = () => {
            const source = new EventSource(board.dataset.live);
            source.addEventListener("board", take);
            source.onopen = () => { lost.hidden = true; };
            source.onerror = () => {
              lost.hidden = false;
              if (source.readyState === EventSource.CLOSED) setTimeout(connect, 4000);
            };
          };
          setInterval(tick, 500);
          tick();
          connect();
        })();

        """
}
