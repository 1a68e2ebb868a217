package org.askexpert.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
@Import(FindHouse.class)
class FindHouseTest {

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
        assertThat(house.privacyVersion()).isEqualTo(1);
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
