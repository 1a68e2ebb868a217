package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineSchemaTest {

    @ParameterizedTest
    @CsvSource({"h2, 3441795573", "mysql, 1354269852"})
    void theScriptsInTheJarAreTheOnesWeKnow(String vendor, long checksum) throws IOException {
        CRC32 crc = new CRC32();
        for (String part : EngineSchema.PARTS) {
            crc.update(EngineSchema.script(vendor, part).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(crc.getValue()).isEqualTo(checksum);
    }

    @Test
    void onMySqlIncidentsLoseTheirTwoSelfReferencesAndNothingElse() throws IOException {
        String script = EngineSchema.script("mysql", "engine");
        String mended = EngineSchema.mended("engine", script);
        assertThat(mended).doesNotContain("ACT_FK_INC_CAUSE", "ACT_FK_INC_RCAUSE");
        assertThat(script.split("add constraint")).hasSize(mended.split("add constraint").length + 2);
    }

    @Test
    void onMySqlEveryTableHoldsFourByteCharacters() throws IOException {
        for (String part : EngineSchema.PARTS) {
            String mended = EngineSchema.mended(part, EngineSchema.script("mysql", part));
            assertThat(mended).doesNotContain("CHARSET=utf8 ");
        }
    }

    @Test
    void aScriptWithoutTheSelfReferencesIsRefused() {
        assertThatThrownBy(() -> EngineSchema.mended("engine", "create table ACT_RU_INCIDENT (ID_ int);"))
                .isInstanceOf(IllegalStateException.class);
    }
}
