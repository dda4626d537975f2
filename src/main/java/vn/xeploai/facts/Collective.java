package vn.xeploai.facts;

/** A subject that is not a person. */
public sealed interface Collective extends Subject permits Cell, Organisation, Committee {}
