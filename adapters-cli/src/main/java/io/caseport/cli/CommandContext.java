package io.caseport.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/** What every command is given to work with. */
record CommandContext(
    Installation installation,
    Settings settings,
    InputStream in,
    PrintWriter out,
    PrintWriter err) {}
