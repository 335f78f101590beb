"""Documents of our own for entities, views and alarms, which the package in ``generated/`` only refers to.

They state names and types, and no more: what a simulated server needs to know of them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

_OBJECTS = {
    "vim.ManagedEntity": ("", "name (`str`_) parent (`vim.ManagedEntity`_)", ""),
    "vim.Folder": ("vim.ManagedEntity", "childEntity ([`vim.ManagedEntity`_])", ""),
    "vim.Datacenter": ("vim.ManagedEntity", "vmFolder (`vim.Folder`_)", ""),
    "vim.HostSystem": (
        "vim.ManagedEntity",
        "hardware (`vim.host.HardwareInfo`_) summary (`vim.Summary`_)",
        "",
    ),
    "vim.VirtualMachine": (
        "vim.ManagedEntity",
        "runtime (`vim.vm.RuntimeInfo`_) config (`vim.vm.ConfigInfo`_) guest (`vim.vm.GuestInfo`_)"
        " summary (`vim.Summary`_)",
        "PowerOnVM(host: vim.HostSystem, optional) -> vim.Task",
    ),
    "vim.view.View": ("", "", "DestroyView() -> None"),
    "vim.view.ManagedObjectView": ("vim.view.View", "view ([`vmodl.ManagedObject`_])", ""),
    "vim.view.ContainerView": (
        "vim.view.ManagedObjectView",
        "container (`vim.ManagedEntity`_) type ([`str`_]) recursive (`bool`_)",
        "",
    ),
    "vim.view.ListView": (
        "vim.view.ManagedObjectView",
        "",
        "ModifyListView(add: vmodl.ManagedObject, optional; remove: vmodl.ManagedObject, optional)"
        " -> [vmodl.ManagedObject]\n"
        "ResetListView(obj: vmodl.ManagedObject, optional) -> [vmodl.ManagedObject]\n"
        "ResetListViewFromView(view: vim.view.View) -> None",
    ),
    "vim.view.ViewManager": (
        "",
        "viewList ([`vim.view.View`_])",
        "CreateContainerView(container: vim.ManagedEntity; type: str, optional; recursive: bool)"
        " -> vim.view.ContainerView\n"
        "CreateListView(obj: vmodl.ManagedObject, optional) -> vim.view.ListView\n"
        "CreateListViewFromView(view: vim.view.View) -> vim.view.ListView",
    ),
    "vim.SearchIndex": (
        "",
        "",
        "FindByUuid(datacenter: vim.Datacenter, optional; uuid: str; vmSearch: bool;"
        " instanceUuid: bool, optional) -> vim.ManagedEntity\n"
        "FindAllByUuid(datacenter: vim.Datacenter, optional; uuid: str; vmSearch: bool;"
        " instanceUuid: bool, optional) -> [vim.ManagedEntity]\n"
        "FindByDatastorePath(datacenter: vim.Datacenter; path: str) -> vim.VirtualMachine\n"
        "FindByDnsName(datacenter: vim.Datacenter, optional; dnsName: str; vmSearch: bool)"
        " -> vim.ManagedEntity\n"
        "FindByIp(datacenter: vim.Datacenter, optional; ip: str; vmSearch: bool) -> vim.ManagedEntity\n"
        "FindByInventoryPath(inventoryPath: str) -> vim.ManagedEntity\n"
        "FindChild(entity: vim.ManagedEntity; name: str) -> vim.ManagedEntity",
    ),
    "vim.alarm.Alarm": ("", "info (`vim.alarm.AlarmInfo`_)", "RemoveAlarm() -> None"),
    "vim.alarm.AlarmManager": (
        "",
        "defaultExpression ([`str`_]) alarmCount (`int`_)",
        "GetAlarm(entity: vim.ManagedEntity, optional) -> [vim.alarm.Alarm]\nResetAlarms_Task() -> vim.Task",
    ),
}
_DATA = {
    "vim.alarm.AlarmInfo": "name (`str`_)|entity (`vim.ManagedEntity`_)|enabled (`bool`_, optional)",
    "vim.vm.RuntimeInfo": "powerState (`str`_)|host (`vim.HostSystem`_, optional)",
    "vim.vm.ConfigInfo": "uuid (`str`_)|instanceUuid (`str`_, optional)|files (`vim.vm.FileInfo`_, optional)",
    "vim.vm.TemplateInfo": "origin (`str`_, optional)",
    "vim.vm.FileInfo": "vmPathName (`str`_, optional)",
    "vim.vm.GuestInfo": "hostName (`str`_, optional)|ipAddress (`str`_, optional)",
    "vim.host.HardwareInfo": "systemInfo (`vim.host.SystemInfo`_)",
    "vim.host.SystemInfo": "uuid (`str`_)",
    "vim.Summary": "config (`vim.ConfigSummary`_, optional)|guest (`vim.vm.GuestInfo`_, optional)"
    "|hardware (`vim.host.SystemInfo`_, optional)|managementServerIp (`str`_, optional)",
    "vim.ConfigSummary": "name (`str`_, optional)|uuid (`str`_, optional)|instanceUuid (`str`_, optional)"
    "|vmPathName (`str`_, optional)",
}


def write(
    folder: Path, without: Collection[str] = (), bases: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write the documents into a folder.

    Args:
        folder: The folder.
        without: Types that get no document, so that the others only refer to them.
        bases: What data objects extend, for those that extend anything.
    """
    for name, (base, properties, methods) in _OBJECTS.items():
        if name in without:
            continue
        _write(
            folder,
            name,
            [*_header(name, base), *_attributes(properties), "Methods", "-------", *_methods(methods)],
        )
    for name, properties in _DATA.items():
        lines = [*_header(name, bases.get(name, "")), "", "Attributes:"]
        for each in properties.split("|"):
            lines += [f"    {each}:", "", "       Stated here.", ""]
        _write(folder, name, lines)


def _write(folder: Path, name: str, lines: list[str]) -> None:
    path = folder / f"{name.replace('.', '/')}.rst"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, ""]), "utf-8")


def _header(name: str, base: str) -> list[str]:
    return [name, "=" * len(name), "  Stated here.", *([f":extends: {base}_"] if base else []), "", ""]


def _attributes(properties: str) -> list[str]:
    lines = ["Attributes", "----------"]
    for each in filter(None, properties.replace(") ", ")|").split("|")):
        lines += [f"    {each}:", "       Stated here.", ""]
    return [*lines, ""]


def _methods(methods: str) -> list[str]:
    """``Name(parameter: type, optional; …) -> type`` a line, laid out as in documents."""
    lines: list[str] = []
    for method in filter(None, methods.split("\n")):
        head, _, returns = method.partition(" -> ")
        name, _, rest = head.partition("(")
        parameters = [each.strip() for each in rest.rstrip(")").split(";") if each.strip()]
        names = ", ".join(each.partition(":")[0] for each in parameters)
        lines += ["", "", f"{name}({names}):", "   Stated here.", "", "", "  Privilege:", ""]
        lines += ["               System.View", "", "", "  Args:"]
        for each in parameters:
            parameter, _, kind = each.partition(": ")
            type_name, _, optional = kind.partition(", ")
            stated = f"`{type_name}`_{', optional' if optional else ''}"
            lines += [f"    {parameter} ({stated}):", "       Stated here.", "", ""]
        lines += ["", "", "  Returns:", _returned(returns)]
    return lines


def _returned(type_name: str) -> str:
    if type_name == "None":
        return "    None\n         "
    inside = type_name.strip("[]")
    shown = f"[`{inside}`_]" if inside != type_name else f"`{inside}`_"
    indent = "     " if inside == "vim.Task" else "    "
    return f"{indent}{shown}:\n         Stated here."
