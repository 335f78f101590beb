# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.CloneSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vslm.CloneSpec",
    wire_name="VslmCloneSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "keepAfterDeleteVm", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "metadata",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version14",
            rank=14,
        ),
    ),
)
class CloneSpec(vim.vslm.MigrateSpec):
    """The data object ``vim.vslm.CloneSpec``, on the wire ``VslmCloneSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``keepAfterDeleteVm``: ``boolean``, optional. Since vSphere API 6.7.
        - ``metadata``: List of ``vim.KeyValue``, optional. Since vSphere API 6.7.2.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/CloneSpec.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    keepAfterDeleteVm: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    metadata: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 6.7.2."""
