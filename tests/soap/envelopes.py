"""Answers as servers write them."""

from __future__ import annotations

from vsphere._runtime.meta import MethodInfo, Returns

ANY = MethodInfo("Anything", returns=Returns("anyType"))
"""A method that gives back anything."""
SPACES = (
    'xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def envelope(body: str) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope {SPACES}>\n'
        f"<soapenv:Body>\n{body}\n</soapenv:Body>\n</soapenv:Envelope>"
    ).encode()


def answer(inside: str, method: str = "Anything") -> bytes:
    return envelope(f'<{method}Response xmlns="urn:vim25">{inside}</{method}Response>')


def returned(kind: str, inside: str, more: str = "") -> bytes:
    """An answer of one value that says which type it is."""
    return answer(f'<returnval xsi:type="{kind}"{more}>{inside}</returnval>')


def fault(detail: str, message: str = "it failed") -> bytes:
    return envelope(
        "<soapenv:Fault><faultcode>ServerFaultCode</faultcode>"
        f"<faultstring>{message}</faultstring>{detail}</soapenv:Fault>"
    )
