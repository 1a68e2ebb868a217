package org.askexpert.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
@Import({FindHouse.class, FindHouseTest.LateEvening.class})
class FindHouseTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class LateEvening {

        /** Half past eleven on 3 June in Greenwich is 4 June in London, which is an hour ahead in summer. */
        @Bean
        Dates dates() {
            Instant now = Instant.parse("2026-06-03T23:30:00Z");
            return new Dates(ZoneId.of("Europe/London"), Clock.fixed(now, ZoneOffset.UTC));
        }
    }

    @Autowired
    private FindHouse findHouse;

    @Autowired
    private JdbcTemplate rows;

    @Test
    void aFreshHouseSaysWhoItIs() {
        House house = findHouse.house(Viewer.reader());
        assertThat(house.name()).isEqualTo("The Institute of Complementary Care");
        assertThat(house.field()).isEqualTo("complementary health");
        assertThat(house.emergency().number()).isEqualTo("999");
        assertThat(house.emergency().adviceLine()).isEqualTo("111");
        assertThat(house.emergency().helpline()).contains("116 123");
        assertThat(house.contactEmail()).contains("@");
        assertThat(house.responseTimes()).isEqualTo(new House.ResponseTimes(5, 10));
        assertThat(house.closing()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05, true", "2026-06-04, false", "2026-06-03, false", "'', false"})
    void aClosedHouseOpensByItselfWhenItsDayBeginsThere(String until, boolean closed) {
        rows.update("update house_setting set content = ? where setting = 'intake-closed-until'", until);
        assertThat(findHouse.house(Viewer.reader()).closing())
                .isEqualTo(closed ? new House.Closing(LocalDate.parse(until), "") : null);
    }

    @Test
    void whatAnEditorChangedShowsAtOnce() {
        rows.update("update house_setting set content = ? where setting = 'name'", "Rückgrat 脊椎 🦴");
        assertThat(findHouse.house(Viewer.reader()).name()).isEqualTo("Rückgrat 脊椎 🦴");
    }

    @Test
    void aMissingRowIsNamed() {
        rows.update("delete from house_setting where setting = 'field'");
        assertThatThrownBy(() -> findHouse.house(Viewer.reader())).hasMessageContaining("field");
    }
}
