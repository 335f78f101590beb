# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WillLoseHAProtection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.WillLoseHAProtection",
    wire_name="WillLoseHAProtection",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("resolution", "string", since="vim.version.version7", rank=7),
    ),
)
class WillLoseHAProtection(vim.fault.MigrationFault):
    """The fault ``vim.fault.WillLoseHAProtection``.

    Fields:
        - ``resolution``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/WillLoseHAProtection.rst``
    """

    @_rt.enum(
        "vim.fault.WillLoseHAProtection.Resolution",
        wire_name="WillLoseHAProtectionResolution",
        since="vim.version.version7",
        rank=7,
    )
    class Resolution(_rt.VimEnum):
        """The enum ``vim.fault.WillLoseHAProtection.Resolution``, on the wire ``WillLoseHAProtectionResolution``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/WillLoseHAProtection/Resolution.rst``
        """

        svmotion = "svmotion"
        """The value ``svmotion``."""
        relocate = "relocate"
        """The value ``relocate``."""

    resolution: str = ""
    """``string``, required. Since vSphere API 5.0."""
