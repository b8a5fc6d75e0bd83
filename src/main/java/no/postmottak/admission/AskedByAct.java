package no.postmottak.admission;

/** A requirement that one act makes and another may not: which applies follows from the days of the case. */
public interface AskedByAct extends Requirement {}
