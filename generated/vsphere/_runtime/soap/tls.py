# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""TLS: whom a program trusts, and what it says where it does not."""

from __future__ import annotations

import os
import re
import ssl
import warnings
from os import PathLike

from ..frozen import Frozen
from .errors import CertificateRefused, NotReached

Certificate = str | PathLike[str] | tuple[str | PathLike[str], ...]
"""A program's own certificate: a file that holds its key, too, or (file, file of the key, password)."""
_HASHES = {40: "sha1", 64: "sha256", 128: "sha512"}
_STRICT = "VERIFY_X509_STRICT"
_NAME = "Connect by a name that it is for, or pass"
_HELPS = {9: "Pass", 10: "Pass", 62: _NAME, 64: _NAME}
"""What helps where an authority is not what is missing, by the codes of OpenSSL: its time, or its names."""
_SPELT = re.compile(r"\s*sha-?\d+\s*(?:fingerprint)?\s*[=:/]+", re.IGNORECASE)
"""What programs write before a thumbprint."""
_BETWEEN = re.compile(r"[\s:\-\u200e\ufeff]+")
"""What they write between its digits and around them; some windows add marks that nobody sees."""


class Trust(Frozen, hidden=("context", "certificate")):
    """Which servers a program takes for the one that it wants to reach.

    Attributes:
        verify: Whether the server's certificate is checked at all.
        ca: A file or folder with certificates of authorities, in place of the system's.
        thumbprint: SHA-1, SHA-256 or SHA-512 of the server's certificate, in place of the rest.
        context: A context of the caller's own, which then decides alone.
        strict: Whether certificates must keep to the letter of RFC 5280, as Python 3.13 asks by itself.
        old_tls: Whether TLS 1.0 and 1.1 are spoken too, which servers before 6.0 need.
        certificate: This program's own certificate: a file that holds its key, too, or that file, the one of
            the key and the key's password.
    """

    verify: bool = True
    ca: str | PathLike[str] | None = None
    thumbprint: str | None = None
    context: ssl.SSLContext | None = None
    strict: bool = True
    old_tls: bool = False
    certificate: Certificate | None = None

    def _derive(self) -> None:
        if self.thumbprint is not None and len(_digits(self.thumbprint)) not in _HASHES:
            raise ValueError(
                f"{self.thumbprint!r:.100} is no thumbprint, which has 40, 64 or 128 hexadecimal digits"
            )


def context_of(trust: Trust) -> ssl.SSLContext:
    """The context for connections.

    Raises:
        OSError: A file cannot be read.
        ValueError: The certificate of this program is none, or its key cannot be used, or the file of the
            authorities has none.
    """
    if trust.context is not None:
        return trust.context
    if trust.verify and trust.thumbprint is None:
        context = _verifying(trust)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if trust.old_tls:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # it is what was asked for
            context.minimum_version = ssl.TLSVersion.TLSv1
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
    if trust.certificate is not None:
        _show(context, trust.certificate)
    return context


def _show(context: ssl.SSLContext, certificate: Certificate) -> None:
    """Let a context show this program's certificate to servers that ask for it."""
    files = certificate if isinstance(certificate, tuple) else (certificate,)
    if not 1 <= len(files) <= 3:
        raise ValueError("a certificate is given as its file, or as (file, file of the key, password)")
    file, key, password = files[0], *(*files[1:], None, None)[:2]
    try:
        # Without any password the library would ask for one at the terminal.
        context.load_cert_chain(file, key, str(password or ""))
    except ssl.SSLError:
        raise ValueError(
            f"{file} holds no certificate whose key can be used: it is another's, or needs another password"
        ) from None
    except OSError as error:
        raise _of_file(error, file if key is None else f"{file} or {key}") from None


def _of_file(error: OSError, file: str | PathLike[str]) -> OSError:
    """An error with the name of the file, which the library leaves out."""
    return type(error)(error.errno, error.strerror, os.fspath(file))


def _verifying(trust: Trust) -> ssl.SSLContext:
    """A context that checks certificates by the system's authorities or the given ones."""
    if trust.ca is None:
        context = ssl.create_default_context()
    else:
        folder = os.path.isdir(trust.ca)  # pathlib takes a while to import, which is done for this alone
        try:
            context = ssl.create_default_context(
                cafile=None if folder else trust.ca, capath=trust.ca if folder else None
            )
        except ssl.SSLError:
            raise ValueError(f"{trust.ca} holds no certificate of an authority") from None
        except OSError as error:
            raise _of_file(error, trust.ca) from None
    if not trust.strict:
        context.verify_flags &= ~getattr(ssl, _STRICT)
    return context


def check_thumbprint(trust: Trust, peer: ssl.SSLSocket) -> None:
    """Refuse a server whose certificate is not the pinned one.

    Raises:
        CertificateRefused: It is another one.
    """
    if trust.thumbprint is None:
        return
    import hashlib  # as few programs need them
    from hmac import compare_digest

    wanted = _digits(trust.thumbprint)
    shown = hashlib.new(_HASHES[len(wanted)], peer.getpeercert(binary_form=True) or b"").hexdigest()
    if not compare_digest(shown, wanted):
        raise CertificateRefused(
            f"the server's certificate has the thumbprint {_pairs(shown)}, not the pinned one"
        )


_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST")
"""What the library for TLS says where something else came."""


def refusal(error: ssl.SSLError, where: str) -> NotReached:
    """What a program is told where TLS came to nothing, with the option that would help."""
    if isinstance(error, ssl.SSLCertVerificationError):
        why = (error.verify_message or str(error)).rstrip(".")
        helps = _HELPS.get(error.verify_code, "Pass ca= with the file of its authority, or")
        return CertificateRefused(
            f"the certificate of {where} is not trusted: {why}. {helps} thumbprint= with its own "
            f"thumbprint{_strict_hint(error)}; verify=False trusts anybody"
        )
    if error.reason in _NO_TLS:
        return NotReached(
            f"{where} answers without TLS: {error}. Where it is to speak none, say http://{where}"
        )
    if "PROTOCOL" in str(error).upper() or "HANDSHAKE" in str(error).upper():
        return NotReached(
            f"{where} speaks no TLS that this program does: {error}. Servers before 6.0 may need old_tls=True"
        )
    return NotReached(f"no TLS with {where}: {error}")


def _strict_hint(error: ssl.SSLCertVerificationError) -> str:
    strict = getattr(ssl.create_default_context(), "verify_flags", 0) & getattr(ssl, _STRICT)
    return "; strict=False accepts authorities that do not keep to the letter of RFC 5280" if strict else ""


def _digits(thumbprint: str) -> str:
    spelt = _SPELT.match(thumbprint)
    text = _BETWEEN.sub("", thumbprint[spelt.end() if spelt else 0 :]).lower()
    return text if all(each in "0123456789abcdef" for each in text) else ""


def _pairs(digest: str) -> str:
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2)).upper()
