# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.CertificateNotTrusted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.CertificateNotTrusted",
    wire_name="CertificateNotTrusted",
    since="eam.version.version8_2",
    rank=17,
    properties=lambda: (_rt.Property("url", "string", since="eam.version.version8_2", rank=17),),
)
class CertificateNotTrusted(eam.issue.AgentIssue):
    """The data object ``eam.issue.CertificateNotTrusted``.

    Fields:
        - ``url``: ``string``, required.

    Since:
        eam API 8.2 (``eam.version.version8_2``)

    Source:
        ``eam/issue/CertificateNotTrusted.rst``
    """

    url: str = ""
    """``string``, required. Since eam API 8.2."""
