# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseNonComplianceEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LicenseNonComplianceEvent",
    wire_name="LicenseNonComplianceEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("url", "string", since="vim.version.version5", rank=5),),
)
class LicenseNonComplianceEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.LicenseNonComplianceEvent``.

    Fields:
        - ``url``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/LicenseNonComplianceEvent.rst``
    """

    url: str = ""
    """``string``, required. Since vSphere API 4.0."""
