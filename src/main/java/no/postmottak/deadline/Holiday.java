package no.postmottak.deadline;

/** A day Norwegian law keeps free besides Saturdays and Sundays [helligdag, høytidsdag]. */
public enum Holiday {
    NEW_YEARS_DAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    CONSTITUTION_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    SECOND_DAY_OF_CHRISTMAS
}
