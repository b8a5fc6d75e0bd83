package no.postmottak.app;

import java.nio.file.Path;
import java.time.Clock;
import no.postmottak.admission.Admission;
import no.postmottak.admission.DeadlineRequirement;
import no.postmottak.admission.KnownRequirements;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.app.configuration.Settings;
import no.postmottak.app.configuration.YamlRecord;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.checklist.Checklists;
import no.postmottak.checklist.adapter.ChecklistsYaml;
import no.postmottak.correction.LetterRules;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.adapter.CsvPoliceDistricts;
import no.postmottak.routing.adapter.MissionsYaml;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureSettings;
import no.postmottak.web.status.WaitingTimes;

/** What is decided by rules: the law, the requirements, the routing table and the numbers, all read from files. */
record Rules(
        Deadlines deadlines,
        SignatureRules signatures,
        Admission admission,
        Guidance guidance,
        LetterRules letters,
        DufNumberRules duf,
        Ways ways) {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(new JollydayHolidays());

    /** How signatures are judged, and the settings that says so. */
    record SignatureRules(SignatureSettings settings, SignatureJudge judge) {}

    /** What people are asked to send, and told of how long it takes. */
    record Guidance(Checklists checklists, WaitingTimes waitingTimes) {}

    /** How the receiver is chosen. */
    record Ways(RoutingTable table, RoutingQuestions questions) {}

    static Rules read(Settings settings, Clock clock) {
        var config = settings.files().config();
        var deadlines = deadlines(settings, config);
        var signatures = signatures(config);
        var deadline = new DeadlineRequirement(deadlines);
        var requirements = RequirementsYaml.read(
                config.resolve("requirements.yaml"), KnownRequirements.of(deadline, signatures.judge()));
        var intake = settings.intake();
        return new Rules(
                deadlines,
                signatures,
                new Admission(requirements, deadline),
                guidance(settings, config),
                CorrectionsYaml.read(config.resolve("corrections.yaml")),
                new DufNumberRules(clock, intake.earliestDufYear(), intake.acceptSyntheticDuf()),
                new Ways(
                        RoutingYaml.read(config.resolve("routing.yaml")),
                        new RoutingQuestions(
                                new CsvPoliceDistricts(config.resolve("police-districts")),
                                MissionsYaml.read(config.resolve("missions.yaml")),
                                WORKING_DAYS)));
    }

    private static Deadlines deadlines(Settings settings, Path config) {
        var regimes = LegalRegimesYaml.read(config.resolve("legal-regimes.yaml"));
        var days = settings.desks().correctionDays();
        if (days != null) {
            regimes = regimes.withCorrectionDays(days);
        }
        if (regimes.lacksLengthOf(Term.CORRECTION)) {
            throw new BadConfiguration("the setting desks.correction-days must be set: no act gives a number");
        }
        return new Deadlines(regimes, WORKING_DAYS);
    }

    private static Guidance guidance(Settings settings, Path config) {
        var times = YamlRecord.read(config.resolve("waiting-times.yaml"), "waiting-times", WaitingTimes.class);
        return new Guidance(
                ChecklistsYaml.read(config.resolve("checklists.yaml")),
                times.shownIn(settings.access().demo().enabled()));
    }

    private static SignatureRules signatures(Path config) {
        var settings = YamlRecord.read(config.resolve("signature.yaml"), "signature", SignatureSettings.class);
        return new SignatureRules(settings, new SignatureJudge(settings.policy()));
    }
}
