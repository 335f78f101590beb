# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What is around every request and answer."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from .errors import UnreadableAnswer
from .items import child, space_and_name
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
    space, name = space_and_name(root)
    if name != "Envelope" or space not in ENVELOPES:
        raise UnreadableAnswer(f"it is no SOAP envelope, but <{name[:60]}>")
    return child(root, "Body")


def content_of(root: Element | None) -> Element:
    """The element in the body of an envelope that was read whole.

    Raises:
        UnreadableAnswer: There is none.
    """
    body = body_of(root)
    if body is None or not len(body):
        raise UnreadableAnswer("the SOAP envelope is empty")
    return body[0]


def is_fault(element: Element) -> bool:
    """Whether an element is a SOAP fault."""
    space, name = space_and_name(element)
    return name == "Fault" and space in ENVELOPES
