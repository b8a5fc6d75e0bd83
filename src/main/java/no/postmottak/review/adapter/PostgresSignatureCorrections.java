package no.postmottak.review.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.review.SignatureCorrection;
import no.postmottak.review.SignatureCorrections;
import no.postmottak.signature.Box;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Officers' words on signatures in PostgreSQL. */
public final class PostgresSignatureCorrections implements SignatureCorrections {

    private final Jdbi jdbi;

    public PostgresSignatureCorrections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(SignatureCorrection correction) {
        var box = correction.word().box();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into signature_correction (id, submission_id, document_id, is_signed, page,
                            box_x, box_y, box_width, box_height, said_by, said_at)
                        values (:id, :submission, :document, :signed, :page, :x, :y, :width, :height, :by, :at)
                        """)
                .bind("id", correction.id())
                .bind("submission", correction.submission().value())
                .bind("document", correction.document().value())
                .bind("signed", correction.word().isSigned())
                .bind("page", correction.word().page())
                .bind("x", box.map(Box::x))
                .bind("y", box.map(Box::y))
                .bind("width", box.map(Box::width))
                .bind("height", box.map(Box::height))
                .bind("by", correction.by())
                .bind("at", correction.at())
                .execute());
    }

    @Override
    public List<SignatureCorrection> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from signature_correction where submission_id = :id order by said_at, id")
                .bind("id", submission.value())
                .map((row, context) -> correction(row))
                .list());
    }

    @Override
    public List<SignatureCorrection> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from signature_correction order by said_at, id")
                .map((row, context) -> correction(row))
                .list());
    }

    private static SignatureCorrection correction(ResultSet row) throws SQLException {
        return new SignatureCorrection(
                row.getObject("id", UUID.class),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                new SignatureCorrection.Word(
                        row.getBoolean("is_signed"),
                        Optional.ofNullable(row.getObject("page", Integer.class)),
                        box(row)),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant());
    }

    private static Optional<Box> box(ResultSet row) throws SQLException {
        var left = row.getObject("box_x", Double.class);
        return left == null
                ? Optional.empty()
                : Optional.of(Box.clipped(
                        left, row.getDouble("box_y"), row.getDouble("box_width"), row.getDouble("box_height")));
    }
}
