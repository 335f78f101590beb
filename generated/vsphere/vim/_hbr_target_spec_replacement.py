# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HbrTargetSpecReplacement``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.HbrTargetSpecReplacement",
    wire_name="HbrTargetSpecReplacement",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property(
            "spec",
            "vim.HbrTargetSpec",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class HbrTargetSpecReplacement(vim.HbrReplicationTargetSpec):
    """The data object ``vim.HbrTargetSpecReplacement``.

    Fields:
        - ``spec``: List of ``vim.HbrTargetSpec``, optional.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/HbrTargetSpecReplacement.rst``
    """

    spec: _rt.Field[list[vim.HbrTargetSpec], Iterable[vim.HbrTargetSpec]] = _rt.EMPTY
    """List of ``vim.HbrTargetSpec``, optional. Since vSphere API 9.0.0.0."""
