# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfNoSupportedHardwareFamily``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfNoSupportedHardwareFamily",
    wire_name="OvfNoSupportedHardwareFamily",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("version", "string", since="vim.version.version5", rank=5),),
)
class OvfNoSupportedHardwareFamily(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfNoSupportedHardwareFamily``.

    Fields:
        - ``version``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfNoSupportedHardwareFamily.rst``
    """

    version: str = ""
    """``string``, required. Since vSphere API 4.0."""
