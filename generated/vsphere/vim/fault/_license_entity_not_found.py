# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseEntityNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.LicenseEntityNotFound",
    wire_name="LicenseEntityNotFound",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("entityId", "string", since="vim.version.version5", rank=5),),
)
class LicenseEntityNotFound(vim.fault.VimFault):
    """The fault ``vim.fault.LicenseEntityNotFound``.

    Fields:
        - ``entityId``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LicenseEntityNotFound.rst``
    """

    entityId: str = ""
    """``string``, required. Since vSphere API 4.0."""
