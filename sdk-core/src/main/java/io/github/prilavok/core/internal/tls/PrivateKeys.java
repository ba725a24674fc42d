package io.github.prilavok.core.internal.tls;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Private keys from PEM blocks. Faults never carry a cause: the JDK's messages may quote the bytes they stumble over. */
final class PrivateKeys {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");
    private static final String PBES2 = "1.2.840.113549.1.5.13";

    private PrivateKeys() {}

    static PrivateKey read(Pem.Block block, String name, char @Nullable [] password) {
        if (block.encryptedTheOldWay()) {
            throw new IllegalArgumentException(name + " is encrypted in OpenSSL's old way, which Java does not read; "
                    + convert(name) + ", and give the password of the new file");
        }
        return switch (block.label()) {
            case "PRIVATE KEY" -> pkcs8(new PKCS8EncodedKeySpec(block.der()), name);
            case "RSA PRIVATE KEY" -> pkcs8(new PKCS8EncodedKeySpec(Der.rsaToPkcs8(block.der())), name);
            case "EC PRIVATE KEY" -> sec1(block.der(), name);
            case "ENCRYPTED PRIVATE KEY" -> encrypted(block.der(), name, password);
            default ->
                throw new IllegalArgumentException(name + " holds a private key in a form that Java does not read ("
                        + block.label() + "); " + convert(name));
        };
    }

    private static PrivateKey sec1(byte[] der, String name) {
        byte[] pkcs8 = Der.ecToPkcs8(der);
        if (pkcs8 == null) {
            throw new IllegalArgumentException(
                    name + " holds a private key that is damaged or does not name its curve; " + convert(name));
        }
        return pkcs8(new PKCS8EncodedKeySpec(pkcs8), name);
    }

    private static PrivateKey pkcs8(KeySpec spec, String name) {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                continue;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException(
                name + " holds a private key that is damaged, or neither RSA nor EC nor EdDSA;"
                        + " check it with: openssl pkey -noout -in " + name);
    }

    private static PrivateKey encrypted(byte[] der, String name, char @Nullable [] password) {
        if (password == null) {
            throw new IllegalArgumentException("the private key in " + name + " is encrypted; give its password");
        }
        if (!printableAscii(password)) {
            throw new IllegalArgumentException("the password of " + name
                    + " has characters outside ASCII, which Java does not take here; " + convert(name)
                    + ", with another password");
        }
        EncryptedPrivateKeyInfo info;
        Cipher cipher;
        try {
            info = new EncryptedPrivateKeyInfo(der);
            String algorithm = algorithm(info);
            PBEKeySpec spec = new PBEKeySpec(password);
            SecretKey key = SecretKeyFactory.getInstance(algorithm).generateSecret(spec);
            spec.clearPassword();
            cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    name + " is damaged, or encrypted in a way that Java does not read; " + convert(name));
        }
        PKCS8EncodedKeySpec plain;
        try {
            plain = info.getKeySpec(cipher);
        } catch (InvalidKeySpecException e) {
            throw wrongPassword(name);
        }
        try {
            return pkcs8(plain, name);
        } catch (IllegalArgumentException e) {
            // One wrong password in 256 decrypts to something; it is only noise.
            throw wrongPassword(name);
        }
    }

    /** The JDK names the scheme of PBES2 in the parameters, older ones only there. */
    private static String algorithm(EncryptedPrivateKeyInfo info) throws InvalidKeyException {
        String algorithm = info.getAlgName();
        if (algorithm.equals("PBES2") || algorithm.equals(PBES2)) {
            AlgorithmParameters parameters = info.getAlgParameters();
            if (parameters == null) {
                throw new InvalidKeyException(algorithm);
            }
            return parameters.toString();
        }
        return algorithm;
    }

    private static boolean printableAscii(char[] password) {
        for (char c : password) {
            if (c < 0x20 || c > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException wrongPassword(String name) {
        return new IllegalArgumentException("the password of " + name + " is wrong");
    }

    private static String convert(String name) {
        return "convert it with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in " + name + " -out new.pem";
    }
}
