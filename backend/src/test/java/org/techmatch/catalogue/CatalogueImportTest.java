package org.techmatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.platform.Refused;

class CatalogueImportTest {
    @TempDir
    Path folder;

    @Test
    void anotherCitysDistrictsTakeThePlaceOfTheBuiltInOnes() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "code,parent,level,name,nameEn\n510703,,1,涪城区,Fucheng District\n000000,,1,市外,Outside\n");

        assertThat(CatalogueImport.install("district", file, folder)).isEqualTo(2);

        Catalogues catalogues = new Catalogues(folder.toString());
        assertThat(catalogues.entry("district", "510703")).isPresent();
        assertThat(catalogues.entry("district", "510903")).isEmpty();
        assertThat(catalogues.entry("industry", "C38")).isPresent();
    }

    @Test
    void everyWrongLineIsNamedAndNothingIsReplaced() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "code,parent,level,name,nameEn\nA,,1,甲,A\nA,,1,乙,B\nB1,X,1,丙,C\nB2,A,x,,D\n");

        assertThatThrownBy(() -> CatalogueImport.install("industry", file, folder))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(field -> field.field())
                                .containsExactly("line 3", "line 4", "line 5", "line 5"));
        assertThat(folder.resolve("catalogue")).doesNotExist();
    }

    @Test
    void theBuiltInListsAreWholeAndCouldBeImported() throws Exception {
        for (String name : CatalogueImport.names()) {
            Path own = Path.of("src/main/resources/catalogue").resolve(Catalogues.FILES.get(name));
            assertThat(CatalogueImport.install(name, own, folder)).isPositive();
        }
        Catalogues catalogues = new Catalogues(folder.toString());
        assertThat(catalogues.find("industry").orElseThrow().entries()).hasSize(117);
        assertThat(catalogues.find("discipline").orElseThrow().entries()).hasSize(67);
        assertThat(catalogues.find("ipc").orElseThrow().entries()).hasSize(140);
        assertThat(catalogues.find("trl").orElseThrow().entries()).hasSize(9);
    }
}
