# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.ConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.ConfigSpec",
    wire_name="StorageDrsConfigSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "podConfigSpec",
            "vim.storageDrs.PodConfigSpec",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "vmConfigSpec",
            "vim.storageDrs.VmConfigSpec",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ConfigSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.ConfigSpec``, on the wire ``StorageDrsConfigSpec``.

    Fields:
        - ``podConfigSpec``: ``vim.storageDrs.PodConfigSpec``, optional.
        - ``vmConfigSpec``: List of ``vim.storageDrs.VmConfigSpec``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/ConfigSpec.rst``
    """

    podConfigSpec: vim.storageDrs.PodConfigSpec | None = None
    """``vim.storageDrs.PodConfigSpec``, optional. Since vSphere API 5.0."""
    vmConfigSpec: _rt.Field[
        list[vim.storageDrs.VmConfigSpec], Iterable[vim.storageDrs.VmConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.VmConfigSpec``, optional. Since vSphere API 5.0."""
