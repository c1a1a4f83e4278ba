package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    @DisplayName("a long password counts to its last letter, whatever its bytes")
    void longPasswords() {
        String password = "é".repeat(10) + " une très longue phrase ".repeat(20);
        String hash = passwords.hash(password, "a@b.example");
        assertThat(hash).startsWith("{argon2id");
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password.substring(0, password.length() - 1) + "x", hash))
                .isFalse();
        assertThat(passwords.isDated(hash)).isFalse();
    }

    @Test
    @DisplayName("twelve characters are the least, a thousand the most, and the address is no password")
    void limits() {
        assertThatThrownBy(() -> passwords.hash("12345678901", "a@b.example"))
                .hasMessage("refusal.identity.password-short");
        assertThatThrownBy(() -> passwords.hash("x1y2".repeat(251), "a@b.example"))
                .hasMessage("refusal.identity.password-long");
        assertThatThrownBy(() -> passwords.hash("Long.Address@b.example", "long.address@b.example"))
                .hasMessage("refusal.identity.password-guessable");
        assertThatThrownBy(() -> passwords.hash("aaaaaaaaaaaaaaa", "a@b.example"))
                .hasMessage("refusal.identity.password-guessable");
    }

    @Test
    @DisplayName("ID-4 without a hash nothing matches, after the work of a comparison")
    void decoy() {
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }
}
