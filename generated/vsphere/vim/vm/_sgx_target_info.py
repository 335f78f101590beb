# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SgxTargetInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.SgxTargetInfo",
    wire_name="VirtualMachineSgxTargetInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("maxEpcSize", "long", since="vim.version.v7_0", rank=18),
        _rt.Property(
            "flcModes", "string", array=True, optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "lePubKeyHashes", "string", array=True, optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "requireAttestationSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class SgxTargetInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.SgxTargetInfo``, on the wire ``VirtualMachineSgxTargetInfo``.

    Fields:
        - ``maxEpcSize``: ``long``, required.
        - ``flcModes``: List of ``string``, optional.
        - ``lePubKeyHashes``: List of ``string``, optional.
        - ``requireAttestationSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/SgxTargetInfo.rst``
    """

    maxEpcSize: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
    flcModes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 7.0.0.0."""
    lePubKeyHashes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 7.0.0.0."""
    requireAttestationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
