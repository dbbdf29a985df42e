package jp.juki.infrastructure.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {
  private static final byte[] KEY = key(1);
  private static final SecretBox BOX = new SecretBox(KEY);

  @Property(tries = 200)
  void everyTextIsOpenedAsItWasSealed(@ForAll byte[] plain, @ForAll String place) {
    assertArrayEquals(plain, BOX.openBytes(BOX.seal(plain, place), place));
  }

  @Test
  void sealedTwiceLooksDifferentAndTellsNothing() {
    String once = BOX.seal("123456789018", "resident/1");
    assertNotEquals(once, BOX.seal("123456789018", "resident/1"));
    assertFalse(once.contains("123456789018"));
    assertEquals("123456789018", new SecretBox(KEY).open(once, "resident/1"));
  }

  @Test
  void movedChangedOrForeignTextIsRefused() {
    String sealed = BOX.seal("123456789018", "resident/1");
    assertThrows(IllegalStateException.class, () -> BOX.open(sealed, "resident/2"));
    for (int i = 9; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      if (i < sealed.length() - 1)
        assertThrows(IllegalStateException.class, () -> BOX.open(changed, "resident/1"));
    }
    assertThrows(
        IllegalStateException.class, () -> BOX.open(sealed.substring(0, 12), "resident/1"));
    SecretBox foreign = new SecretBox(key(2));
    assertThrows(IllegalStateException.class, () -> foreign.open(sealed, "resident/1"));
  }

  @Test
  void blindIndexFindsEqualValuesOfOneKindOnly() {
    BlindIndex index = new BlindIndex(KEY);
    String number = index.of("individual-number", "123456789018");
    assertEquals(number, index.of("individual-number", "123456789018"));
    assertEquals(64, number.length());
    assertNotEquals(number, index.of("record-code", "123456789018"));
    assertNotEquals(number, index.of("individual-number", "123456789019"));
    assertNotEquals(number, new BlindIndex(key(2)).of("individual-number", "123456789018"));
  }

  @Test
  void keyIsMadeOnceInAFileForItsOwnerAlone(@TempDir Path folder) throws IOException {
    Path keys = folder.resolve("keys");
    byte[] made = KeyFile.readOrCreate(keys, "audit", name -> null);
    assertEquals(32, made.length);
    assertArrayEquals(made, KeyFile.readOrCreate(keys, "audit", name -> null));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("audit.key"))));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
    assertFalse(Arrays.equals(made, KeyFile.readOrCreate(keys, "data", name -> null)));
  }

  @Test
  void keyOfTheEnvironmentCountsAndABrokenOneStopsTheStart(@TempDir Path folder)
      throws IOException {
    byte[] given =
        KeyFile.readOrCreate(
            folder, "audit", name -> name.equals("RESIDENT_AUDIT_KEY") ? "0f".repeat(32) : null);
    assertEquals(15, given[0]);
    assertTrue(Files.notExists(folder.resolve("audit.key")));
    assertThrows(
        IllegalStateException.class, () -> KeyFile.readOrCreate(folder, "audit", name -> "0f"));
    Files.writeString(folder.resolve("index.key"), "");
    assertThrows(
        IllegalStateException.class, () -> KeyFile.readOrCreate(folder, "index", name -> null));
  }

  private static byte[] key(int value) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) value);
    return key;
  }
}
