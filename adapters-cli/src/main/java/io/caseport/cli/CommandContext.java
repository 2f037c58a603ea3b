package io.caseport.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What every command is given to work with.
 *
 * @param out for texts
 * @param binaryOut the same for bytes, to be used alone
 */
record CommandContext(
    Installation installation,
    Settings settings,
    InputStream in,
    PrintWriter out,
    OutputStream binaryOut,
    PrintWriter err) {}
