# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.FeatureEVCMode``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.FeatureEVCMode",
    wire_name="FeatureEVCMode",
    since="vim.version.v7_0_1_0",
    rank=20,
    properties=lambda: (
        _rt.Property(
            "mask",
            "vim.host.FeatureMask",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "capability",
            "vim.host.FeatureCapability",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "requirement",
            "vim.vm.FeatureRequirement",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
    ),
)
class FeatureEVCMode(vim.ElementDescription):
    """The data object ``vim.FeatureEVCMode``.

    Fields:
        - ``mask``: List of ``vim.host.FeatureMask``, optional.
        - ``capability``: List of ``vim.host.FeatureCapability``, optional.
        - ``requirement``: List of ``vim.vm.FeatureRequirement``, optional.

    Since:
        vSphere API 7.0.1.0 (``vim.version.v7_0_1_0``)

    Source:
        ``vim/FeatureEVCMode.rst``
    """

    mask: _rt.Field[list[vim.host.FeatureMask], Iterable[vim.host.FeatureMask]] = _rt.EMPTY
    """List of ``vim.host.FeatureMask``, optional. Since vSphere API 7.0.1.0."""
    capability: _rt.Field[
        list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 7.0.1.0."""
    requirement: _rt.Field[list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 7.0.1.0."""
