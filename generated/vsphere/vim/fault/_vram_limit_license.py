# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VramLimitLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.VramLimitLicense",
    wire_name="VramLimitLicense",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("limit", "int", since="vim.version.version7", rank=7),),
)
class VramLimitLicense(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.VramLimitLicense``.

    Fields:
        - ``limit``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VramLimitLicense.rst``
    """

    limit: int = 0
    """``int``, required. Since vSphere API 5.0."""
