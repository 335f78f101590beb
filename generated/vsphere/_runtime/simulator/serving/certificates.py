# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Certificates of a server: given ones, and one that is made for the moment."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

DAYS = 30
"""For how long a certificate is good that is made."""
_CONFIGURATION = """\
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = task simulator
[extensions]
subjectAltName = {names}
basicConstraints = critical, CA:TRUE
subjectKeyIdentifier = hash
keyUsage = critical, digitalSignature, keyCertSign
extendedKeyUsage = serverAuth
"""


class NoCertificate(RuntimeError):
    """No certificate could be made here; give the server one of your own."""


def context_for(certificate: Path, key: Path | None) -> ssl.SSLContext:
    """The context of a server that shows a certificate.

    Args:
        certificate: A file with the certificate, and with those of who has signed it.
        key: A file with its key, where that is another one.

    Raises:
        OSError: A file cannot be read.
        ssl.SSLError: It is none, or they do not belong together.
    """
    for each in filter(None, (certificate, key)):
        each.read_bytes()  # where it cannot be read, this names it, and what follows would not
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def thumbprint(certificate: Path) -> str:
    """SHA-256 of the first certificate in a file, in the form that vSphere shows."""
    begin, end = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
    text = certificate.read_text("ascii", "replace")
    first = begin + text.partition(begin)[2].partition(end)[0] + end
    return sha256(ssl.PEM_cert_to_DER_cert(first)).digest().hex(":").upper()


@contextmanager
def made_for(host: str) -> Generator[tuple[Path, Path]]:
    """A certificate that vouches for itself, and its key, for as long as the context lasts.

    Args:
        host: What the server is called, beside localhost.

    Raises:
        NoCertificate: It takes the program openssl, which is not there, or fails.
    """
    program = shutil.which("openssl")
    if program is None:
        raise NoCertificate("a certificate is made by the program openssl, which is not there; give one")
    with TemporaryDirectory(prefix="simulator-") as folder:
        place = Path(folder)
        certificate, key = place / "certificate.pem", place / "key.pem"
        configuration = place / "openssl.cnf"
        configuration.write_text(_CONFIGURATION.format(names=", ".join(_names(host))), "utf-8")
        command = [
            *(program, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-sha256"),
            *("-days", str(DAYS), "-config", str(configuration)),
            *("-keyout", str(key), "-out", str(certificate)),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        if done.returncode != 0:
            raise NoCertificate(f"openssl has made no certificate: {done.stderr.strip()[-200:]}")
        yield certificate, key


def _names(host: str) -> Iterator[str]:
    """What a certificate is good for, as openssl wants it."""
    for name in dict.fromkeys(("localhost", "127.0.0.1", "::1", host)):
        try:
            yield f"IP:{ip_address(name)}"
        except ValueError:
            if all(part.isalnum() for part in name.replace("-", ".").split(".")):
                yield f"DNS:{name}"
