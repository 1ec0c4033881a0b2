#include <stdio.h>
#include <editline/readline.h>

// libedit's settings are global variables, which Swift cannot touch safely; these set them in one place.

static inline void cedit_begin(rl_completion_func_t *complete) {
    rl_readline_name = "yuanba";
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = (char *)" \t,，、;；:：=＝+";
    rl_initialize();
    stifle_history(1000);
}

// No file names where we have nothing to offer, and no space behind an option's `=`.
static inline void cedit_completing(int append) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = append;
}

static inline const char *cedit_line(void) { return rl_line_buffer; }
