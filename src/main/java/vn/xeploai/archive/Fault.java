package vn.xeploai.archive;

import vn.xeploai.text.Message;

/**
 * Something wrong with a run file.
 *
 * @param member the member, empty where it is the file as a whole
 * @param message what is wrong and, where there is one, a way out
 */
public record Fault(String member, Message message) {}
