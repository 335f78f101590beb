# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmLimitLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.VmLimitLicense",
    wire_name="VmLimitLicense",
    properties=lambda: (_rt.Property("limit", "int"),),
)
class VmLimitLicense(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.VmLimitLicense``.

    Fields:
        - ``limit``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VmLimitLicense.rst``
    """

    limit: int = 0
    """``int``, required. Since 1.0."""
