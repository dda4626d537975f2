package vn.xeploai.report;

/**
 * The head of a Party document.
 *
 * @param superior the committee above the one that issues it
 * @param body the committee that issues it
 * @param number number and sign
 * @param party the Party's name
 * @param placeAndDate where and when
 */
record FormHead(String superior, String body, String number, String party, String placeAndDate) {}
