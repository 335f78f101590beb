# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.CertificateNotTrustedFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.CertificateNotTrustedFault",
    wire_name="CertificateNotTrustedFault",
    since="eam.version.version8_2",
    rank=17,
    properties=lambda: (
        _rt.Property("url", "string", optional=True, since="eam.version.version8_2", rank=17),
    ),
)
class CertificateNotTrustedFault(eam.fault.EamAppFault):
    """The fault ``eam.fault.CertificateNotTrustedFault``.

    Fields:
        - ``url``: ``string``, optional.

    Since:
        eam API 8.2 (``eam.version.version8_2``)

    Source:
        ``eam/fault/CertificateNotTrustedFault.rst``
    """

    url: str | None = None
    """``string``, optional. Since eam API 8.2."""
