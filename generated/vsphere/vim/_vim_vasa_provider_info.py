# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VimVasaProviderInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VimVasaProviderInfo",
    wire_name="VimVasaProviderInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("provider", "vim.VimVasaProvider", since="vim.version.version10", rank=10),
        _rt.Property(
            "arrayState",
            "vim.VimVasaProvider.StatePerArray",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VimVasaProviderInfo(vmodl.DynamicData):
    """The data object ``vim.VimVasaProviderInfo``.

    Fields:
        - ``provider``: ``vim.VimVasaProvider``, required.
        - ``arrayState``: List of ``vim.VimVasaProvider.StatePerArray``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/VimVasaProviderInfo.rst``
    """

    provider: vim.VimVasaProvider = _rt.UNSET
    """``vim.VimVasaProvider``, required. Since vSphere API 6.0."""
    arrayState: _rt.Field[
        list[vim.VimVasaProvider.StatePerArray], Iterable[vim.VimVasaProvider.StatePerArray]
    ] = _rt.EMPTY
    """List of ``vim.VimVasaProvider.StatePerArray``, optional. Since vSphere API 6.0."""
