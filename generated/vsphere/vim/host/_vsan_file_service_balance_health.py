# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFileServiceBalanceHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanFileServiceBalanceHealth",
    wire_name="VsanFileServiceBalanceHealth",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("health", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanFileServiceBalanceHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanFileServiceBalanceHealth``.

    Fields:
        - ``health``: ``string``, optional.
        - ``description``: ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanFileServiceBalanceHealth.rst``
    """

    health: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    description: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
