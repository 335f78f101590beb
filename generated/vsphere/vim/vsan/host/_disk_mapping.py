# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskMapping``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskMapping",
    wire_name="VsanHostDiskMapping",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("ssd", "vim.host.ScsiDisk", since="vim.version.version9", rank=9),
        _rt.Property(
            "nonSsd", "vim.host.ScsiDisk", array=True, since="vim.version.version9", rank=9
        ),
    ),
)
class DiskMapping(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskMapping``, on the wire ``VsanHostDiskMapping``.

    Fields:
        - ``ssd``: ``vim.host.ScsiDisk``, required.
        - ``nonSsd``: List of ``vim.host.ScsiDisk``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/DiskMapping.rst``
    """

    ssd: vim.host.ScsiDisk = _rt.UNSET
    """``vim.host.ScsiDisk``, required. Since vSphere API 5.5."""
    nonSsd: _rt.Field[list[vim.host.ScsiDisk], Iterable[vim.host.ScsiDisk]] = _rt.EMPTY
    """List of ``vim.host.ScsiDisk``, required. Since vSphere API 5.5."""
