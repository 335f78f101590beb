# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmOptionEventDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmOptionEventDetails",
    wire_name="HostTpmOptionEventDetails",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("optionsFileName", "string", since="vim.version.version8", rank=8),
        _rt.Property(
            "bootOptions", "byte", array=True, optional=True, since="vim.version.version8", rank=8
        ),
    ),
)
class TpmOptionEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmOptionEventDetails``, on the wire ``HostTpmOptionEventDetails``.

    Fields:
        - ``optionsFileName``: ``string``, required.
        - ``bootOptions``: List of ``byte``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmOptionEventDetails.rst``
    """

    optionsFileName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    bootOptions: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, optional. Since vSphere API 5.1."""
