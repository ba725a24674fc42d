package io.github.prilavok.core.internal.tls;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;

/** RSA as providers use it: SHA-256 signatures and PKCS#1 v1.5 encryption of short texts. */
public final class Rsa {
    private static final String SHA256 = "SHA256withRSA";

    private Rsa() {}

    /**
     * Signs the SHA-256 of the data (PKCS#1 v1.5).
     *
     * @throws IllegalArgumentException if the key is not an RSA key
     */
    public static byte[] sign(PrivateKey key, byte[] data) {
        try {
            Signature signature = Signature.getInstance(SHA256);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (InvalidKeyException e) {
            throw notRsa(key.getAlgorithm());
        } catch (NoSuchAlgorithmException | SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether this is the key's signature of the data; false for anything that is no signature at all.
     *
     * @throws IllegalArgumentException if the key is not an RSA key
     */
    public static boolean verify(PublicKey key, byte[] data, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SHA256);
            check.initVerify(key);
            check.update(data);
            return check.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (InvalidKeyException e) {
            throw notRsa(key.getAlgorithm());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Encrypts with {@code RSA/ECB/PKCS1Padding}; each time another result.
     *
     * @param data at most the key's length less 11 bytes: 245 for 2048 bits
     * @throws IllegalArgumentException if the key is not an RSA key, or the data too long for it
     */
    public static byte[] encrypt(PublicKey key, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(data);
        } catch (InvalidKeyException e) {
            throw notRsa(key.getAlgorithm());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(data.length + " bytes are too many for one block of this RSA key");
        }
    }

    /**
     * A public key as providers print it when they leave the PEM lines out.
     *
     * @param der X.509 SubjectPublicKeyInfo
     * @throws IllegalArgumentException if it is not an RSA key in that form
     */
    public static PublicKey publicKey(byte[] der) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException(
                    "this is not an RSA public key (X.509, Base64-decoded); copy it again, whole", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalArgumentException notRsa(String algorithm) {
        return new IllegalArgumentException("an RSA key is needed here, this one is " + algorithm);
    }
}
