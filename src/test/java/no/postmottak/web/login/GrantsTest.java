package no.postmottak.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.web.WebRole;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final Identity SOMEBODY = new Identity(new PersonId("14839140240"), "Somebody", Set.of("mail"));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void whoeverLogsInIsAPersonAndNoMore() {
        var visitor = new Grants(List.of()).visitor(SOMEBODY);

        assertThat(visitor.roles()).containsExactly(WebRole.PERSON);
        assertThat(visitor.authority()).isEmpty();
    }

    @Test
    void aGrantIsForAPersonOrForAGroup() {
        var grants = new Grants(List.of(
                new Grant(
                        new Grant.Holder.Person("14839140240"), WebRole.OFFICER, Optional.of(Authority.police("oslo"))),
                new Grant(new Grant.Holder.Group("mail"), WebRole.MAIL_ROOM, Optional.empty()),
                new Grant(new Grant.Holder.Group("operations"), WebRole.OPERATOR, Optional.empty())));

        var visitor = grants.visitor(SOMEBODY);

        assertThat(visitor.roles()).containsExactlyInAnyOrder(WebRole.PERSON, WebRole.OFFICER, WebRole.MAIL_ROOM);
        assertThat(visitor.authority()).contains(Authority.police("oslo"));
    }

    @Test
    void anOfficerIsAnOfficerOfAnAuthority() {
        assertThatThrownBy(() -> new Grant(new Grant.Holder.Person("14839140240"), WebRole.OFFICER, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSessionEndsWhenItRestsTooLongOrHasLastedTooLong() {
        var times = new SessionTimes(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(8));
        var session = new OpenSession(UUID.randomUUID(), SOMEBODY, Secret.draw(), NOON, NOON.plusSeconds(60));

        assertThat(session.isOver(times, NOON.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(session.isOver(times, NOON.plus(Duration.ofMinutes(31)))).isTrue();
        var used =
                new OpenSession(session.id(), SOMEBODY, session.formToken(), NOON, NOON.plus(Duration.ofMinutes(479)));
        assertThat(used.isOver(times, NOON.plus(Duration.ofMinutes(479)))).isFalse();
        assertThat(used.isOver(times, NOON.plus(Duration.ofHours(8)))).isTrue();
    }

    @Test
    void nothingHereTellsAPersonsNumberByAccident() {
        var grant = new Grant(new Grant.Holder.Person("14839140240"), WebRole.MAIL_ROOM, Optional.empty());

        assertThat(List.of(SOMEBODY.toString(), grant.toString(), Secret.draw().toString()))
                .noneMatch(text -> text.contains("14839140240"))
                .anyMatch(text -> text.equals("secret withheld"));
    }
}
