# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.KubernetesQueryFilter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.KubernetesQueryFilter",
    wire_name="CnsKubernetesQueryFilter",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "namespaces",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "podNames", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "pvcNames", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "pvNames", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class KubernetesQueryFilter(vim.cns.QueryFilter):
    """The data object ``vim.cns.KubernetesQueryFilter``, on the wire ``CnsKubernetesQueryFilter``.

    Fields:
        - ``namespaces``: List of ``string``, optional.
        - ``podNames``: List of ``string``, optional.
        - ``pvcNames``: List of ``string``, optional.
        - ``pvNames``: List of ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/KubernetesQueryFilter.rst``
    """

    namespaces: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    podNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    pvcNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    pvNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
