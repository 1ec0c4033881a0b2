#include <stdio.h>
#include <editline/readline.h>

// libedit's settings are global variables, which Swift cannot touch safely; these set them in one place.

// What a terminal offers for putting characters into a line and taking them out, libedit reckons in characters and not in
// columns: where Han stands on a line that wraps, the screen then shows what nobody typed. Without those it writes the rest of
// the line anew.
static inline void cedit_write_anew(void) {
    static const char *const orders[] = {
        "settc ic \"\"", "settc im \"\"", "settc ei \"\"", "settc ip \"\"", "settc IC \"\"",
        "settc dc \"\"", "settc dm \"\"", "settc ed \"\"", "settc DC \"\"",
    };
    for (unsigned i = 0; i < sizeof orders / sizeof *orders; i++) rl_parse_and_bind(orders[i]);
}

static inline void cedit_begin(rl_completion_func_t *complete) {
    rl_readline_name = "yuanba";
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = (char *)" \t,，、;；:：=＝+";
    rl_initialize();
    cedit_write_anew();
    stifle_history(1000);
}

// No file names where we have nothing to offer, and no space behind an option's `=`.
static inline void cedit_completing(int append) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = append;
}

static inline const char *cedit_line(void) { return rl_line_buffer; }
