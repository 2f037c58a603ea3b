package io.caseport.cli;

import java.io.PrintWriter;

/** What every command is given to work with. */
record CommandContext(
    Installation installation, Settings settings, PrintWriter out, PrintWriter err) {}
