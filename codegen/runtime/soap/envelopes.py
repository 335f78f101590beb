"""What is around every request and answer."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from .errors import UnreadableAnswer
from .items import child
from .names import ENVELOPE, ENVELOPES, XSD, XSI
from .texts import checked_name, escaped
from .writing import XSD_PREFIX

_BEGIN = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<soapenv:Envelope xmlns:soapenv="{ENVELOPE}" xmlns:{XSD_PREFIX}="{XSD}" xmlns:xsi="{XSI}">'
)
_END = "</soapenv:Body></soapenv:Envelope>"


def envelope(body: str, header: Iterable[tuple[str, str]] = (), security: str = "") -> bytes:
    """An envelope.

    Args:
        body: What is in it, as XML.
        header: Names and texts of its header.
        security: What else is in the header, as XML.

    Raises:
        ValueError: XML cannot carry something in the header.
    """
    entries = "".join(f"<{checked_name(name)}>{escaped(text)}</{name}>" for name, text in header)
    entries += security
    head = f"<soapenv:Header>{entries}</soapenv:Header>" if entries else ""
    return f"{_BEGIN}{head}<soapenv:Body>{body}{_END}".encode()


def fault_element(message: str, detail: str) -> str:
    """A SOAP fault, as XML."""
    return (
        "<soapenv:Fault><faultcode>ServerFaultCode</faultcode>"
        f"<faultstring>{escaped(message)}</faultstring><detail>{detail}</detail></soapenv:Fault>"
    )


def body_of(root: Element | None) -> Element | None:
    """The body of an envelope, once it has begun.

    Raises:
        UnreadableAnswer: The document is no envelope.
    """
    if root is None:
        return None
    space, _, name = root.tag.rpartition("}")
    if name != "Envelope" or space.removeprefix("{") not in ENVELOPES:
        raise UnreadableAnswer(f"it is no SOAP envelope, but <{name[:60]}>")
    return child(root, "Body")


def is_fault(element: Element) -> bool:
    """Whether an element is a SOAP fault."""
    space, _, name = element.tag.rpartition("}")
    return name == "Fault" and space.removeprefix("{") in ENVELOPES
