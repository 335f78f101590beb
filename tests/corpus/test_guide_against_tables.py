"""The HTML reference of 6.0, fact by fact, against pyVmomi's type tables cut at that release."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from codegen.ir.model import Method, Type
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.versions import FIRST
from codegen.link.known import ALIASES, KNOWN_VERSIONS
from codegen.tables.pyvmomi import load
from tests.corpus.guide import api
from tests.documents import shared

pytestmark = pytest.mark.whole

# What pages have no word for, by what tables have.
_SPELT: dict[TypeExpr, TypeExpr] = {
    Primitive.TYPE_NAME: Primitive.STRING,
    Primitive.PROPERTY_PATH: Primitive.STRING,
    Primitive.METHOD_NAME: Primitive.STRING,
    Primitive.URI: Primitive.STRING,
    TypeName.parse("vmodl.MethodFault"): TypeName.parse("vmodl.LocalizedMethodFault"),
}


def as_on_pages(type: TypeExpr | None) -> TypeExpr | None:
    return _SPELT.get(type, type) if type is not None else None


def compared(page: Type, known: Type, since: frozenset[str]) -> Iterator[tuple[str, str, object, object]]:
    """Each fact that both sides can state: what it is, of what, and both values."""
    name = str(page.name)
    yield "kind", name, page.kind, known.kind
    yield "wire name", name, page.wire_name, known.wire_name
    if page.base is not None:  # pages of managed objects without one extend what all do
        yield "base", name, page.base, known.base
    yield "since", name, *sinces(page.since, known.since)
    members = {each.name for each in page.properties} | {each.name for each in page.methods}
    known_members = {each.name: each.since for each in known.properties}
    known_members |= {each.name: each.since for each in known.methods}
    for member in members - known_members.keys():
        yield "member", f"{name}.{member}", True, False
    for member, version in known_members.items():
        if version in since:
            yield "member", f"{name}.{member}", member in members, True
    old = {each.name: each for each in known.properties if each.since in since}
    if page.kind is not Kind.MANAGED:
        shown = [each.name for each in page.properties]
        yield "order", name, shown, [each for each in old if each in shown]
    for each in page.properties:
        if each.name in old:
            table = old[each.name]
            what = f"{name}.{each.name}"
            yield "array", what, each.array, table.array
            yield "optional", what, each.optional, table.optional
            # What is known by its key is a string on pages.
            key = each.type is Primitive.STRING and isinstance(table.type, TypeName)
            yield "type", what, each.type, each.type if key else as_on_pages(table.type)
            yield "since", what, *sinces(each.since, table.since)
            if page.kind is Kind.MANAGED:
                yield "privilege", what, each.privilege, privileges(each.privilege, table.privilege)
    values = [each.name for each in known.values]
    shown_values = [each.name for each in page.values if each.name in values]
    for value in page.values:
        yield "value", f"{name}.{value.name}", value.name in values, True
    yield "values", name, shown_values, [each for each in values if each in shown_values]
    methods = {each.name: each for each in known.methods if each.since in since}
    for method in page.methods:
        if method.name in methods:
            yield from _compared_methods(name, method, methods[method.name], since)


def _compared_methods(
    name: str, page: Method, known: Method, since: frozenset[str]
) -> Iterator[tuple[str, str, object, object]]:
    what = f"{name}.{page.name}"
    old = [each for each in known.parameters if each.since in since]
    yield "since", what, *sinces(page.since, known.since)
    yield "privilege", what, page.privilege, privileges(page.privilege, known.privilege)
    yield "faults", what, *raised(page, known)
    yield "short name", what, page.short_name, known.short_name
    yield "parameters", what, [each.name for each in page.parameters], [each.name for each in old]
    for ours, theirs in zip(page.parameters, old, strict=False):
        at = f"{what}({ours.name})"
        yield "since", at, *sinces(ours.since, theirs.since)
        yield "privilege", at, ours.privilege, privileges(ours.privilege, theirs.privilege)
        yield "array", at, ours.array, theirs.array
        yield "optional", at, ours.optional, theirs.optional
        yield "type", at, as_on_pages(ours.type), as_on_pages(theirs.type)
    yield "type", f"{what}()", as_on_pages(page.returns.type), as_on_pages(known.returns.type)
    yield "array", f"{what}()", page.returns.array, known.returns.array
    if not page.name.endswith("_Task"):
        yield "optional", f"{what}()", page.returns.optional, known.returns.optional


_VERSIONS = (FIRST, *KNOWN_VERSIONS)
_RANKS = {version.id: rank for rank, version in enumerate(_VERSIONS)}
_NAMES = {version.id: version.name for version in _VERSIONS}


def sinces(ours: str, known: str) -> tuple[object, object]:
    """Two first versions; documents say when something was documented first, which is never before."""
    known = ALIASES.get(known, known)
    same = _NAMES[ours] == _NAMES[known] or _RANKS[ours] > _RANKS[known]
    return ours, ours if same else known


def privileges(ours: str | None, known: str | None) -> str | None:
    """The privilege that tables have; for one that depends on the arguments they have no word."""
    return "dynamic" if ours == "dynamic" and known is None else known


@cache
def bases(name: TypeName) -> frozenset[TypeName]:
    """A fault, and all that it extends."""
    known = load().types.get(name)
    return frozenset((name, *(bases(known.base) if known and known.base else ())))


def raised(page: Method, known: Method) -> tuple[object, object]:
    """Raised faults; a page also lists what extends one of the tables, or what any method may raise."""
    ours, theirs = ({fault.type for fault in each.faults} for each in (page, known))
    implied = theirs | {TypeName.parse("vmodl.RuntimeFault")}
    return {each for each in ours if each in theirs or not bases(each) & implied}, theirs


OTHERWISE_TOLD = frozenset(
    {
        # What an SDK keeps in all its objects.
        "member vmodl.DynamicArray.dynamicType",
        "member vmodl.DynamicData.dynamicType",
        "member vmodl.DynamicData.dynamicProperty",
        "member vmodl.MethodFault.msg",
        # On the wire it is a record that holds a fault; to an SDK it is the fault.
        "kind vmodl.LocalizedMethodFault",
        "base vmodl.LocalizedMethodFault",
        "type vmodl.LocalizedMethodFault.fault",
    }
)
"""The same, told by an SDK in its own way."""

_CHANGED_SINCE = """
privilege vim.DatastoreNamespaceManager.CreateDirectory
privilege vim.DatastoreNamespaceManager.CreateDirectory(datastore)
privilege vim.DatastoreNamespaceManager.DeleteDirectory
privilege vim.PerformanceManager.QueryAvailablePerfMetric
privilege vim.PerformanceManager.QueryPerfProviderSummary
privilege vim.StorageResourceManager.ConfigureDatastoreIORM_Task(datastore)
privilege vim.Task.CancelTask
privilege vim.VirtualMachine.CloneVM_Task(folder)
privilege vim.host.PowerSystem.capability
privilege vim.host.PowerSystem.info
privilege vim.host.VirtualNicManager.QueryNetConfig
privilege vmodl.query.PropertyCollector.CancelRetrievePropertiesEx
privilege vmodl.query.PropertyCollector.ContinueRetrievePropertiesEx
optional vim.DistributedVirtualSwitch.FeatureCapability.vmDirectPathGen2Supported
optional vim.LicenseAssignmentManager.QueryAssignedLicenses()
optional vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig.idleFlowTimeout
optional vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec.vlanId
optional vim.fault.NoPermission.object
optional vim.fault.NoPermission.privilegeId
optional vim.fault.SSLVerifyFault.thumbprint
optional vim.host.FibreChannelOverEthernetHba.markedForRemoval
optional vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.vmDirectPathGen2Active
optional vim.vm.device.VirtualEthernetCardOption.vmDirectPathGen2Supported
value vim.fault.CannotEnableVmcpForCluster.Reason.IncompatibleHostVersion
member vim.host.CertificateManager.NotifyAffectedServices
member vim.vm.check.ProvisioningChecker.CheckClone_Task
faults vim.vm.check.CompatibilityChecker.CheckCompatibility_Task
"""
CHANGED_SINCE = frozenset(_CHANGED_SINCE.split("\n")) - {""}
"""What tables have no version for and say of today: those of pyVmomi 6.0.0 say what the pages of 6.0 say."""

_DISAGREES = """
privilege vim.host.HostAccessManager.ChangeAccessMode
privilege vim.host.HostAccessManager.QueryLockdownExceptions
privilege vim.host.HostAccessManager.RetrieveHostAccessControlEntries
privilege vim.host.HostAccessManager.UpdateLockdownExceptions
privilege vim.host.HostAccessManager.UpdateSystemUsers
"""
DISAGREES = frozenset(_DISAGREES.split("\n")) - {""}
"""What the pages of 6.0 say other than the tables of any time; nobody outside can tell which is right."""


def test_6_0_is_what_type_tables_know_of_that_time() -> None:
    tables = load()
    since = tables.parents["vim.version.version10"]
    facts: Counter[str] = Counter()
    differ: set[str] = set()
    for type in api("6.0").types:
        if known := tables.types.get(type.name):
            for fact, what, ours, theirs in compared(type, known, since):
                facts[fact] += 1
                if ours != theirs:
                    differ.add(f"{fact} {what}")
    assert differ == OTHERWISE_TOLD | CHANGED_SINCE | DISAGREES  # so that no fact was read wrongly
    assert facts.total() > 50_000
    assert len(OTHERWISE_TOLD | DISAGREES) / facts.total() < 0.0005
    assert min(facts.values()) > 500, facts


def written(path: str, method: str = "") -> str:
    """The text of a page, or of what it says of a method, up to the next."""
    text = shared("corpus", "html", "6.0", f"{path}.html").read_text("utf-8")
    return text.partition(f"<h1>{method}</h1>")[2].partition("<h1>")[0] if method else text


@pytest.mark.parametrize("exception", sorted(CHANGED_SINCE | DISAGREES))
def test_exceptions_are_what_pages_say(exception: str) -> None:
    """By plain patterns: what is read of each is what its page has in so many words."""
    fact, _, what = exception.partition(" ")
    owner, _, member = what.partition("(")[0].rpartition(".")
    type = next(each for each in api("6.0").types if str(each.name) == owner)
    if fact == "member":
        assert member not in written(owner)
    elif fact == "value":
        assert f'<enumeration value="{member}"/>' in written(owner)
    elif fact == "faults":
        assert "DatacenterMismatch" not in written(owner, member)
    elif fact == "optional" and what.endswith("()"):
        assert re.search(r'name="returnval" type="[\w:]+" maxOccurs="unbounded"/>', written(owner, member))
    elif fact == "optional":
        assert f"<strong>{member}</strong></td>" in written(owner)
    elif parameter := what.partition("(")[2].rstrip(")"):
        parameters = next(each.parameters for each in type.methods if each.name == member)
        found = next(each for each in parameters if each.name == parameter)
        assert privileges_of(rf"<strong>{parameter}</strong>", written(owner, member)) == [
            found.privilege or ""
        ]
    elif method := next((each for each in type.methods if each.name == member), None):
        said = re.findall(r"<dt>Required Privileges</dt>\s*<dd>([\w.]+)</dd>", written(owner, member))
        assert said == [method.privilege]
    else:
        privilege = next(each.privilege for each in type.properties if each.name == member)
        assert privileges_of(rf"<strong>{member}</strong>", written(owner)) == [privilege]


def privileges_of(name: str, text: str) -> list[str]:
    """What the mark behind a name says of a privilege, "" where there is none."""
    return re.findall(rf'{name}(?:<span title="Required Privilege: ([\w.]+)")?', text)
