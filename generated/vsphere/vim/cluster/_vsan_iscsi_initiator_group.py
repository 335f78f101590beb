# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiInitiatorGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanIscsiInitiatorGroup",
    wire_name="VsanIscsiInitiatorGroup",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "initiators",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "targets",
            "vim.cluster.VsanIscsiTargetBasicInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiInitiatorGroup(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiInitiatorGroup``.

    Fields:
        - ``name``: ``string``, required.
        - ``initiators``: List of ``string``, optional.
        - ``targets``: List of ``vim.cluster.VsanIscsiTargetBasicInfo``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiInitiatorGroup.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    initiators: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    targets: _rt.Field[
        list[vim.cluster.VsanIscsiTargetBasicInfo], Iterable[vim.cluster.VsanIscsiTargetBasicInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanIscsiTargetBasicInfo``, optional. Since vSphere API 6.5."""
