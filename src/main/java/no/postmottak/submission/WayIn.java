package no.postmottak.submission;

/** The door a submission came through. */
public enum WayIn {
    PORTAL,
    API,
    SCAN_FOLDER
}
