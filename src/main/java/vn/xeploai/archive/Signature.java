package vn.xeploai.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detached signatures with a key pair: Ed25519 (RFC 8032), keys as PEM (RFC 7468), signatures as
 * Base64 in one line.
 */
public final class Signature {
  private static final String ALGORITHM = "Ed25519";
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

  private Signature() {}

  /**
   * A new key pair as PEM.
   *
   * @param secret the key to sign with; to be kept secret
   * @param open the key to verify with; for everybody
   */
  public record Pair(String secret, String open) {}

  /** A new key pair. */
  public static Pair pair() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new Pair(
          pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
          pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
    }
  }

  /** The signature of {@code bytes}, one line; nothing where the key is none to sign with. */
  public static Optional<String> sign(byte[] bytes, String secret) {
    try {
      Optional<byte[]> key = der("PRIVATE KEY", secret);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      PrivateKey with =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(key.get()));
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initSign(with);
      signature.update(bytes);
      return Optional.of(Base64.getEncoder().encodeToString(signature.sign()) + "\n");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The key to verify with; nothing where the text is none. */
  public static Optional<PublicKey> open(String pem) {
    try {
      Optional<byte[]> key = der("PUBLIC KEY", pem);
      return key.isEmpty()
          ? Optional.empty()
          : Optional.of(
              KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key.get())));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the signature is that of {@code bytes} by the owner of the key. */
  public static boolean holds(byte[] bytes, String line, PublicKey key) {
    try {
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(Base64.getDecoder().decode(line.strip()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String pem(String what, byte[] der) {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
  }

  private static Optional<byte[]> der(String what, String pem) {
    Matcher matcher = PEM.matcher(pem);
    return matcher.matches() && matcher.group(1).equals(what)
        ? Optional.of(Base64.getMimeDecoder().decode(matcher.group(2)))
        : Optional.empty();
  }
}
