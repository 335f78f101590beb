# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.HostGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.HostGroup",
    wire_name="ClusterHostGroup",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class HostGroup(vim.cluster.GroupInfo):
    """The data object ``vim.cluster.HostGroup``, on the wire ``ClusterHostGroup``.

    Fields:
        - ``host``: List of ``vim.HostSystem``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/HostGroup.rst``
    """

    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.1."""
