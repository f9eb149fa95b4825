# English, the second language of the screen: British spelling, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = English
app-title = Goal board
board-meeting = Board meeting
unit = unit
unit-manager = unit manager
department = department
department-head = department head
staff-member = staff member

kind-proposal = proposal
kind-proposals = proposals
kind-activity = activity
kind-activities = activities
kind-goal = goal
kind-goals = goals
kind-metric = metric
kind-metrics = metrics
kind-input = service-user input
kind-inputs = service-user input
kind-example = good example
kind-examples = good examples
kind-hinder = obstacle
kind-hinders = obstacles
kind-pulse = pulse survey
kind-pulses = pulse surveys
kind-meeting = board meeting
kind-meetings = board meetings

choice-yes = yes
choice-no = no

# The fields of cards, where no other message has the word.
field-title = title
field-problem = problem
field-idea = idea
field-expected = expected result
field-area = area
field-goal = goal
field-metric = metric
field-status = status
field-comment = comment
field-effort = effort
field-effect = effect
field-learning = learning
field-source = source
field-of = belongs to
field-why = why
field-parent = parent goal
field-better = direction
field-deadline = deadline
field-note = follow-up
field-closed = closed
field-name = name
field-unit = measured in
field-cap = cap
field-parts = parts
field-odd-weeks = odd weeks
field-rebase = new level
field-retired = no longer measured
field-date = date
field-channel = channel
field-theme = theme
field-text = text
field-did = what we did
field-answered = what we answered
field-proposal = proposal
field-thanked = thanks to
field-shared = shared with other units
field-presented = told at the meeting
field-since = since
field-lifted = escalated to the department
field-resolved = cleared
field-questions = questions
field-answers = answers
field-point = agenda point
field-parked = for the next meeting
field-finalised = finalised
field-organisation = administration
field-meeting-time = meeting time
field-staff = staff
field-areas = areas
field-settings = settings

part-open = what is open
part-year = values and meetings { $year }
part-closed = closed cards { $year }

# A card that the board does not hold.
card-unnamed = Card { $id }

typed-empty = The text is empty ({ $what }).
typed-too-long = The text is too long ({ $what }): { $length } characters, and { $max } fit.
typed-bad-signature = “{ $written }” is no signature. A signature is one to six letters or digits and begins with a letter, for example KL.
typed-bad-slug = “{ $written }” cannot be used as a name. Write small letters a–z, digits and hyphens, at most 40 characters.
typed-bad-week = “{ $written }” is no week that exists. Write for example 2026-W47, wk 47 or 47.

column-number = no.
column-remark = remark

# What happened, after a day and a signature: "16 Nov KL linked to the metric Missed visits".
history-added = added
history-added-title = added: { $title }
history-set = set { $field }: { $to }
history-cleared = removed { $field }: { $from }
history-changed = changed { $field } from { $from } to { $to }
history-changed-text = changed { $field }
history-linked-to-metric = linked to the metric { $to }
history-supported = support from { $to }
history-support-withdrawn = { $from } took the support back
history-commented = commented: { $to }
history-comment-removed = removed a comment
history-removed = removed the card
history-restored = put the card back
history-value-set = entered { $metric } { $week }: { $to }
history-value-changed = changed { $metric } { $week } from { $from } to { $to }
history-value-removed = removed { $metric } { $week }: { $from }
history-values =
    { $count ->
        [one] entered 1 value
       *[other] entered { $count } values
    }
history-undoing = { $what } (undid an earlier change)
card-comments = Comments
card-values = Values
card-history = History

## Dates and numbers

# The signs inside a number; the group sign parts thousands. A space and no comma, since the
# program asks what a typed 1,234 means: it must not print what it cannot read.
number-decimal = .
number-group = {"\u00A0"}
number-percent = { $value }%
number-missing = –

number-error-empty = Type a number.
number-error-ambiguous = Do you mean { $decimal } or { $grouped }? Type one or the other.
number-error-second-separator = A number has only one decimal sign.
number-error-bad-group = A space is followed by three digits, as in 12 500.
number-error-unexpected = “{ $character }” is no part of a number.
number-error-missing-digit = A digit is missing here.
number-error-too-large = The number is too large.

date-text = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-short = { $day } { $month }
date-in-table = { $year }-{ $month }-{ $day }
date-and-time = { $weekday } { $date } { $clock }
date-clock = { $hour }:{ $minute }

week-label = wk{"\u00A0"}{ $week }
week-label-with-year = wk{"\u00A0"}{ $week }{"\u00A0"}{ $year }

days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }

# What people type, several forms parted by commas; spaces do not matter.
date-input-today = today
date-input-tomorrow = tomorrow
date-input-week = w, wk, week

date-error-empty = Type a date, for example 12 Dec.
date-error-not-a-date = This could not be read as a date. Type for example 12 Dec, Friday, wk 49 or +7.
date-error-no-such-day = The calendar has no such day.
date-error-no-such-week = The calendar has no such week.
date-error-too-far = The date is more than ten years away.

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

# The letters in order, and foreign letters that count as one of them; other marks are left off.
sort-alphabet = abcdefghijklmnopqrstuvwxyz
sort-as = {""}

## Proposals

# The statuses agree with "a proposal".
proposal-status-new = New
proposal-status-investigating = Being looked into
proposal-status-decided = Decided
proposal-status-testing = Testing
proposal-status-implemented = Implemented
proposal-status-on-hold = On hold
proposal-status-declined = Declined
proposal-status-withdrawn = Withdrawn

# The letters done so far, and the word of the step.
pdsa-plan = Plan
pdsa-do = Do
pdsa-study = Study
pdsa-act = Act
pdsa-letters-plan = P
pdsa-letters-do = PD
pdsa-letters-study = PDS
pdsa-letters-act = PDSA

proposal-proposer = proposer
proposal-answer = answer
proposal-reason = reason
proposal-support = support

area-1 = Service-user participation and feedback from service users
area-2 = Introduction programme and mentorship for new staff
area-3 = A number of staff that is reasonable for the tasks of managers and staff, and a routine for reporting the work situation to the department head
area-4 = Local forum for competence and development
area-5 = Close and accessible leadership that gives support and encouragement
area-6 = Administrative support for social workers and care managers
area-7 = Administrative support for managers
area-8 = Systematic internal case supervision
area-9 = Shared case handling
area-10 = Regular further training and the possibility of specialist education
area-11 = Regular placements for students
area-12 = Placements for trainees
area-13 = Suitable premises and working tools that work
# The revision of 2019 adds three.
area-14 = Work against threats and violence and for safety
area-15 = Work for stronger gender equality
area-16 = Deeper cooperation with universities

need-review = a date to take it up again

unanswered =
    { $days ->
        [0] new today
        [one] unanswered 1 day
       *[other] unanswered { $days } days
    }
support-count = { $count } in support
pdsa-step = PDSA step

## Activities

# The statuses agree with "an activity".
activity-status-new = New
activity-status-in-progress = In progress
activity-status-finished = Finished
activity-overdue = overdue
activity-owner = owner
activity-due = due

due = due { $date }
overdue =
    { $days ->
        [one] overdue 1 day
       *[other] overdue { $days } days
    }

## Goals

goal-status-on-track = on track
goal-status-at-risk = at risk
goal-status-off-track = off track
goal-status-no-report = no report
goal-target = target
goal-indicator = indicator
goal-baseline = baseline
goal-outcome = outcome

state-goal-closed = closed

## Metrics and statistics

metric-value = value
metric-week = week
caseload = cases per handler
caseload-weight = caseload weight
caseload-cap = caseload cap

chart-control = control chart
chart-run = run chart
chart-mean = mean
chart-median = median
chart-upper-limit = upper limit
chart-lower-limit = lower limit
chart-normal-span = normal range

variation-normal = normal variation
variation-normal-noise = normal variation (noise)
variation-signal = signal: something has happened

signal-run-above-mean = { $weeks } weeks in a row above the mean
signal-run-below-mean = { $weeks } weeks in a row below the mean
signal-run-above-median = { $weeks } weeks in a row above the median
signal-run-below-median = { $weeks } weeks in a row below the median
signal-two-of-three = 2 of 3 near the limit
signal-high = unusually high value
signal-low = unusually low value

target-met-steadily = meets the target steadily
target-missed-steadily = misses the target steadily
target-met-by-chance = the target is met at times, by chance

verdict-improved = Improved
verdict-worsened = Worsened
verdict-signs-of-improvement = Signs of improvement
verdict-signs-of-worsening = Signs of worsening
verdict-single-deviation = Single deviation
verdict-no-change-shown = No change shown
verdict-too-early = Too early ({ $weeks } of { $needed } weeks)
verdict-too-few-before = Too few weeks before

metric-unit-number = number
metric-unit-days = days
metric-unit-percent = %
metric-unit-scale = scale 1–5
metric-kind-count = count
metric-kind-rate = rate
metric-kind-percent = percentage
metric-kind-measurement = measurement
better-higher = higher is better
better-lower = lower is better
better-neither = neither

value-negative = The value cannot be below zero.
value-not-whole = This is counted in whole numbers, so the value cannot have decimals.
value-off-scale = The scale goes from 1 to 5.
value-no-denominator = The metric is a share of something, so type both numbers, as 42/50.
value-stray-denominator = The metric is one number, so type it without a slash.
value-over-denominator = There cannot be more of them than there are in all.
value-wrong-parts =
    { $expected ->
        [0] The metric has no parts.
        [one] The metric has 1 part.
       *[other] The metric has { $expected } parts.
    }
value-parts-over = The parts together are { $difference } more than the whole.
value-parts-under = The parts together are { $difference } less than the whole.

state-metric-measured = measured
state-metric-retired = no longer measured
metric-key = key
metric-kind = kind

## Voices

you-said-we-did = You said, we did
escalate = Escalate to the department
escalated = escalated
escalation-answer = answer from the department
waste = waste

channel-survey = survey
channel-conversation = conversation
channel-complaint = complaint
channel-praise = praise

state-input-open = open
state-input-closed = done
state-example-new = new
state-example-presented = told
state-hinder-open = in the way
state-hinder-resolved = cleared

## Pulse

pulse-subtitle = rating of the work situation
pulse-confidential = confidential
pulse-suppressed = too few answers (at least { $minimum })

## Meeting

agenda = agenda
agenda-input = Input from service users
agenda-activities = Status of ongoing activities
agenda-proposals = New proposals and answers
agenda-goals = Review and follow-up of goals
agenda-examples = Good examples and results of the week
meeting-leader = meeting leader
meeting-note-taker = note taker
meeting-present = present
meeting-absent = absent
meeting-decision = decision
meeting-decisions = decisions
minutes = minutes
minutes-draft = draft
minutes-finalised = finalised
minutes-correction = correction

## Unit

implemented-list = implemented list
result-dialogue = result dialogue

## Board screen

screen-too-small = The window is too small. At least { $columns } × { $rows } characters are needed.
header-meeting = Board meeting { $when } ({ $until })
header-meeting-short = Board meeting { $when }
column-proposals = Proposals
column-goals = Goals
column-metrics = Statistics
column-open = { $count } open
column-proposals-empty = No proposals yet. Press n and write the first.
column-goals-empty = No goals yet.
column-metrics-empty = No metrics yet.
group-this-year = { $count } this year
group-limit = { $count } · at most { $limit }
goal-aims-at = target { $value }
goal-at-most = at most { $value }
goal-until = by { $day }
goal-activities =
    { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
goal-silent = no report for { $weeks } weeks
metric-target = target { $value }
metric-cap = cap { $value }
metric-latest = latest { $week }
metric-no-values = no values yet
metrics-missing = { $week } missing: { $missing } of { $all } metrics
others-inputs = Service-user input { $count }
others-activities =
    { $overdue ->
        [0] Ongoing activities { $count }
       *[other] Ongoing activities { $count } ({ $overdue } overdue)
    }
others-examples = Good examples { $count }
others-hinders =
    { $lifted ->
        [0] Obstacles { $count }
       *[other] Obstacles { $count } ({ $lifted } escalated)
    }
state-unsaved =
    { $count ->
        [one] 1 change is not saved yet. { $why }
       *[other] { $count } changes are not saved yet. { $why }
    }
state-stale = Showing the board as it was at { $time }. { $why }

## Card screen

card-unanswered = unanswered { $days }
card-since = for { $days }
card-support = support { $count }
card-due = due { $day }
card-late = was due { $day }
card-review = review { $day }
card-fresh = changed
card-gone = The card is no longer on the board.

## Forms and questions

form-capture = New proposal
form-title = The proposal in one sentence
form-comment = Comment
form-comment-on = Comment on { $card }
form-answer = Answer to the proposer
form-who = Your signature
form-support = Support { $card }
form-hint-signature = for example KL
form-hint-day = for example 12 dec, friday or wk 49
form-hint-answer = may be left empty
form-wip-full = { $testing } proposals are already being tested, the limit is { $limit }. Enter saves anyway.
list-search = Search
list-search-hint = Type a word or a number
list-palette = All commands
list-units = Choose a unit
list-status = New status
list-hits =
    { $count ->
        [0] nothing fits
        [one] 1 hit
       *[other] { $count } hits
    }

## Commands and keys

key-accept = Save
key-next-field = Next field
key-new-proposal = New
key-open = Open
key-status = Status
key-support = Support
key-comment = Comment
key-search = Search
key-help = Help
key-palette = All commands
key-undo = Undo
key-back = Back
key-quit = Quit

command-undo = Undo
command-redo = Redo
command-search = Search
command-filter = Filter
command-help = Help
command-quit = Close
command-remove = Remove
command-move-to-closed = Move to closed

## Help

help-title = Help
help-intro = The board saves every change at once. What others do in their windows appears here by itself. Ctrl+Z undoes your last change, even if others have changed other things since.
help-on-board = On the board
help-on-card = In lists and on cards
help-in-form = When you fill something in
help-accept = Save what you have filled in
help-next-field = Go to the next field
help-previous-field = Go to the field before
help-new-proposal = Write a new proposal
help-open = Open what is marked
help-status = Answer a proposal and change its status
help-support = Support a proposal, or take your support back
help-comment = Comment on a proposal
help-search = Search everything, closed cards too
help-help = Show this help
help-palette = Show all commands
help-undo = Undo your last change
help-redo = Redo what you undid
help-units = Open another unit's board
help-language = Switch language
help-theme = Switch theme: dark, light, projector
help-back = Go back
help-quit = Quit
help-up = Go up
help-down = Go down
help-left = Go to the column to the left
help-right = Go to the column to the right
help-page-up = Go up a bit
help-page-down = Go down a bit
help-first = Go to the beginning
help-last = Go to the end

## Notices

notice-added = Added: { $card }
notice-moved = { $card }: { $status }
notice-commented = Comment saved on { $card }
notice-supported = { $who } supports { $card }
notice-unsupported = { $who } no longer supports { $card }
notice-undone = Undone. Ctrl+Y redoes.
notice-redone = Done again.
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to redo.
notice-choose-proposal = Go to a proposal first.
notice-draft = You wrote this last time without saving. Enter saves it.
notice-draft-kept = The text is still there. Press n to go on.
notice-new-card = New: { $card }
notice-changed-card = Changed: { $card }
notice-several = Changed: { $card } and { $more } more
notice-unsaved-quit =
    { $count ->
        [one] 1 change is not saved. { $why } Press q again to quit without it.
       *[other] { $count } changes are not saved. { $why } Press q again to quit without them.
    }

## Refusals

refusal-unknown-card = { $card } is not on the board.
refusal-unknown-card-hint = Look up the number in the list; the card may be on another unit’s board.
refusal-not-loaded = The change is about something in a file that could not be read: { $term }.
refusal-not-loaded-hint = Check the unit’s files to see what is wrong and how to mend it.
refusal-removed = { $card } was taken off the board.
refusal-removed-hint = Undo the removal if the card should come back.
refusal-not-removed = { $card } is on the board already.
refusal-id-taken = { $card } already has the id that the new card would get.
refusal-id-taken-hint = Try again, and the new card gets an id of its own.
refusal-unknown-metric = The unit has no metric with the key “{ $term }”.
refusal-unknown-metric-hint = Metrics there are: { $term }.
refusal-metric-exists = Another metric already has the key “{ $term }”.
refusal-metric-exists-hint = Choose another key.
refusal-unknown-area = The unit has no area { $term }.
refusal-unknown-area-hint = Areas there are: { $term }.
refusal-unknown-goal = { $card } is none of the unit’s goals.
refusal-unknown-goal-hint = Choose one of the unit’s goals, or leave the field empty.
refusal-of-itself = A card cannot belong to itself, nor a goal to a goal below it.
refusal-changed-meanwhile = Somebody else changed the same field meanwhile ({ $term }). Your change was not made.
refusal-changed-meanwhile-hint = See what stands there now, and change it again if needed.
refusal-not-allowed = A proposal cannot go from { $from } to { $to }.
refusal-not-allowed-hint = From here you can choose: { $term }.
refusal-needs = This is missing: { $term }.
refusal-needs-hint = Fill it in and try again.
refusal-supports-already = { $who } supports the proposal already.
refusal-supports-not = { $who } does not support the proposal.
refusal-bad-value = { $metric }, { $week }: { $problem }
refusal-value-changed = Somebody else typed another value meanwhile: { $metric }, { $week }. Your value was not saved.
refusal-no-values = There is no value to save.
refusal-round-closed = The pulse survey is closed.
refusal-round-closed-hint = Answer in the next round.
refusal-wrong-questions =
    { $count ->
        [one] The pulse survey has 1 question, and the answers do not fit.
       *[other] The pulse survey has { $count } questions, and the answers do not fit.
    }
refusal-not-on-agenda = The point is not on the meeting’s agenda: { $term }.
refusal-meeting-in-progress = A meeting goes on already, from { $term }.
refusal-meeting-in-progress-hint = End that meeting first.
refusal-finalised = The minutes were finalised on { $term } and cannot be changed.
refusal-finalised-hint = Add a correction.
refusal-not-finalised = Corrections are added only when the minutes have been finalised.
refusal-not-finalised-hint = Change the draft itself.
refusal-twice-in-list = { $term } stands twice in one list.
refusal-twice-in-list-hint = Take one of them away.
refusal-unknown-change = That change is no longer there to undo.
refusal-unknown-change-hint = Look in the history for what can be undone.
refusal-not-undoable = This change cannot be undone: finalised minutes and answers to a pulse survey stand.
refusal-touched-since = Somebody else has changed the card since it was added, so its adding cannot be undone.
refusal-touched-since-by = { $term } has changed the card since it was added, so its adding cannot be undone.
refusal-touched-since-hint = Give the proposal another status instead, or remove the card.

## Store errors

## Command line

## Privacy

guard-blocked = The text seems to hold a { $kind } (character { $place }) and is not saved. Take it out; no client data may stand on the board.
guard-personnummer = personal identity number
guard-samordningsnummer = coordination number
guard-t-number = T-number
guard-reserve-number = reserve number
guard-suspected-personnummer = mistyped personal identity number
guard-suspected-samordningsnummer = mistyped coordination number
guard-masked-personnummer = masked personal identity number
guard-birth-date = date of birth
guard-mobile-number = mobile number
guard-phone-number = phone number
guard-email = mail address
guard-case-reference = case number
guard-name = name of a client
